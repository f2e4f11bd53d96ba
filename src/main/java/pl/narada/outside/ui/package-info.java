@NullMarked
package pl.narada.outside.ui;

import org.jspecify.annotations.NullMarked;
