@NullMarked
package pl.narada.room.event;

import org.jspecify.annotations.NullMarked;
