@NullMarked
package pl.narada.room.command;

import org.jspecify.annotations.NullMarked;
