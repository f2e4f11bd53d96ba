@NullMarked
@NamedInterface
package pl.narada.activity.compare;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
