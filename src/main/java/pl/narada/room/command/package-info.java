@NullMarked
@NamedInterface
package pl.narada.room.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
