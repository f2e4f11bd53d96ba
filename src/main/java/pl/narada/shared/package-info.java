@NullMarked
package pl.narada.shared;

import org.jspecify.annotations.NullMarked;
