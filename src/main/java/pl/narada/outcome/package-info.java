@NullMarked
package pl.narada.outcome;

import org.jspecify.annotations.NullMarked;
