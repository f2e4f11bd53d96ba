/**
 * Votes in a file, counted on the command line: reads what people voted, prints every measure as JSON. For checking results
 * without the program's screens; docs/tally.md.
 */
@NamedInterface
@NullMarked
package pl.narada.deliberation.tally;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
