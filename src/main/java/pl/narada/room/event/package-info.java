@NullMarked
@NamedInterface
package pl.narada.room.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
