@NullMarked
package pl.narada.room;

import org.jspecify.annotations.NullMarked;
