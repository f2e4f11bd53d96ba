@NullMarked
@NamedInterface
package pl.narada.activity.budget;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
