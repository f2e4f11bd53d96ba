@NullMarked
@NamedInterface
package pl.narada.activity.opine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
