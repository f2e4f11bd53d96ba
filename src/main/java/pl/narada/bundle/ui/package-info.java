@NullMarked
package pl.narada.bundle.ui;

import org.jspecify.annotations.NullMarked;
