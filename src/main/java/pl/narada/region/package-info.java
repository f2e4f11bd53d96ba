/**
 * All counties beside each other: what is needed where, who is alike, what many share, and who could ask whom. Reads what
 * was counted elsewhere; what other modules know of counties comes in through {@link pl.narada.region.Experiences} and
 * {@link pl.narada.region.OpenActions}.
 */
@NullMarked
package pl.narada.region;

import org.jspecify.annotations.NullMarked;
