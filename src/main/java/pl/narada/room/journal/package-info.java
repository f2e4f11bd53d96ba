@NullMarked
@NamedInterface
package pl.narada.room.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
