/**
 * The names on the list of who was there: left on a phone with consent, or typed in by staff from paper. Apart from the
 * room: they are in no journal and no outcome, and nothing here says which participant it was, or at what time of the day.
 */
@NullMarked
package pl.narada.attendance;

import org.jspecify.annotations.NullMarked;
