@NullMarked
@NamedInterface
package pl.narada.activity.summarise;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
