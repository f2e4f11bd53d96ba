/**
 * Practices and sources of funding, as counties exchange them: told, tagged, searched, and shown on the slides of a
 * meeting. It stands below the activities and the programme, which take cards from it.
 */
@NullMarked
package pl.narada.library;

import org.jspecify.annotations.NullMarked;
