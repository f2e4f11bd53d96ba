/** A workshop that is over, played again from its journal: what the room saw, but for what was hidden or taken back since. */
@NullMarked
package pl.narada.replay;

import org.jspecify.annotations.NullMarked;
