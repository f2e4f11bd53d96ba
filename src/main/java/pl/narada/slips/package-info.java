/**
 * Slips of paper with personal codes, for meetings where each vote must be one person's: made and printed here. The room
 * itself knows which are valid and used; who got which slip, nobody knows.
 */
@NullMarked
package pl.narada.slips;

import org.jspecify.annotations.NullMarked;
