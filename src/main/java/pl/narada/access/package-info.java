@NullMarked
package pl.narada.access;

import org.jspecify.annotations.NullMarked;
