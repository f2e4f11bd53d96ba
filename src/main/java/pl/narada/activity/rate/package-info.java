@NullMarked
@NamedInterface
package pl.narada.activity.rate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
