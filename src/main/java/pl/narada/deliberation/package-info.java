@NullMarked
package pl.narada.deliberation;

import org.jspecify.annotations.NullMarked;
