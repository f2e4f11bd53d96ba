/**
 * Contact details that people leave for the network. Apart from the room: they are in no journal and no outcome, and
 * nothing here says which participant left them.
 */
@NullMarked
package pl.narada.contact;

import org.jspecify.annotations.NullMarked;
