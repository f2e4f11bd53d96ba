@NullMarked
package pl.narada.room.journal;

import org.jspecify.annotations.NullMarked;
