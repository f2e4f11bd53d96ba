/**
 * The cooperation model of the programme: a living document of chapters that staff write, each fed by lines of the outcomes
 * of counties, with the cards of initiatives as its annex.
 */
@NullMarked
package pl.narada.model;

import org.jspecify.annotations.NullMarked;
