@NullMarked
package pl.narada.library.ui;

import org.jspecify.annotations.NullMarked;
