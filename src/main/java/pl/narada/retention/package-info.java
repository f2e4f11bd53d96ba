/** How long what is kept may be kept: what is over its time is erased, and that it was is written down. */
@NullMarked
package pl.narada.retention;

import org.jspecify.annotations.NullMarked;
