/** Work that is done every so often, once for all servers that share a database, whichever of them does it. */
@NullMarked
package pl.narada.chores;

import org.jspecify.annotations.NullMarked;
