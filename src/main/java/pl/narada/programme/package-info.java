@NullMarked
package pl.narada.programme;

import org.jspecify.annotations.NullMarked;
