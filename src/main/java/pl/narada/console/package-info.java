@NullMarked
package pl.narada.console;

import org.jspecify.annotations.NullMarked;
