@NullMarked
package pl.narada.projector;

import org.jspecify.annotations.NullMarked;
