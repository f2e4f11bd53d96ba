@NullMarked
@NamedInterface
package pl.narada.activity.rank;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
