/**
 * Forgets who took part in a workshop that is over: its journal is told anew, with the same outcome, so that nobody can find
 * out any more who said or voted what.
 */
@NullMarked
package pl.narada.sealing;

import org.jspecify.annotations.NullMarked;
