@NullMarked
@NamedInterface
package pl.narada.activity.gather;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
