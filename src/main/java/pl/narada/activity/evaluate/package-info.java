@NullMarked
@NamedInterface
package pl.narada.activity.evaluate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
