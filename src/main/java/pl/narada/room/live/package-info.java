@NullMarked
@NamedInterface
package pl.narada.room.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
