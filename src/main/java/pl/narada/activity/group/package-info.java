@NullMarked
@NamedInterface
package pl.narada.activity.group;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
