@NullMarked
@NamedInterface
package pl.narada.activity.consent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
