@NullMarked
package pl.narada.ui;

import org.jspecify.annotations.NullMarked;
