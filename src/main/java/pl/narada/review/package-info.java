@NullMarked
package pl.narada.review;

import org.jspecify.annotations.NullMarked;
