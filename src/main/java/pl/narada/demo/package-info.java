@NullMarked
package pl.narada.demo;

import org.jspecify.annotations.NullMarked;
