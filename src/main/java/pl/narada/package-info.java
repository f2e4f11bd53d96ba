@NullMarked
package pl.narada;

import org.jspecify.annotations.NullMarked;
