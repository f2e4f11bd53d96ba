/**
 * Choosing some of many by approvals: as many as there are places, or as much as a budget allows. Every rule decides in
 * exact fractions and says how it decided.
 */
@NamedInterface
@NullMarked
package pl.narada.deliberation.choice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
