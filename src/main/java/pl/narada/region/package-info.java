/**
 * All counties beside each other: what is needed where, who is alike, what many share, and who could ask whom. Reads what
 * is counted and kept elsewhere.
 */
@NullMarked
package pl.narada.region;

import org.jspecify.annotations.NullMarked;
