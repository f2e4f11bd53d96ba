/**
 * Cards "looking for" and "offering" of the people of one workshop, and who would like to be in touch with whom. Apart
 * from the room: they are in no journal and no outcome, and nothing here says which participant it was. What somebody may
 * be reached by is told to one other person, and only after both have said yes.
 */
@NullMarked
package pl.narada.network;

import org.jspecify.annotations.NullMarked;
