@NullMarked
package pl.narada.room.live;

import org.jspecify.annotations.NullMarked;
