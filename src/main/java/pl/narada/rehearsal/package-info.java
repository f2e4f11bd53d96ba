@NullMarked
package pl.narada.rehearsal;

import org.jspecify.annotations.NullMarked;
