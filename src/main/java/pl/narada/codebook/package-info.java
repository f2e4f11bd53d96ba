/**
 * The code book of needs at work: staff say which category a theme or a voice belongs to, and what people need is counted by
 * category, for a workshop, a county and all counties.
 */
@NullMarked
package pl.narada.codebook;

import org.jspecify.annotations.NullMarked;
