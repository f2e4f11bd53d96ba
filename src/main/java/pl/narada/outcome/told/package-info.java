/**
 * What came of each activity, as it may be told: results by groups of sectors that are large enough to hide in, and nothing
 * of what is not revealed yet.
 */
@NullMarked
@NamedInterface
package pl.narada.outcome.told;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
