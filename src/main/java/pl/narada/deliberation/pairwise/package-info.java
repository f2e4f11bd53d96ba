/** What people prefer, asked two at a time. */
@NamedInterface
@NullMarked
package pl.narada.deliberation.pairwise;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
