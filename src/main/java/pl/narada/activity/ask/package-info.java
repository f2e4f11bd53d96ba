@NullMarked
@NamedInterface
package pl.narada.activity.ask;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
