@NullMarked
@NamedInterface
package pl.narada.activity.show;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
