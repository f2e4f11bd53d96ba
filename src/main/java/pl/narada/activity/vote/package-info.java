@NullMarked
@NamedInterface
package pl.narada.activity.vote;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
