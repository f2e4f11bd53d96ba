@NullMarked
package pl.narada.programme.ui;

import org.jspecify.annotations.NullMarked;
