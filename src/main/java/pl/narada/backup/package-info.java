/**
 * All tables of an installation as one file, taken while it is at work, and back into an empty database of either kind. So
 * it is also the way from H2 to PostgreSQL. Knows tables and columns, and nothing of what stands in them.
 */
@NullMarked
package pl.narada.backup;

import org.jspecify.annotations.NullMarked;
