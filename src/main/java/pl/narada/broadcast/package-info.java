@NullMarked
package pl.narada.broadcast;

import org.jspecify.annotations.NullMarked;
