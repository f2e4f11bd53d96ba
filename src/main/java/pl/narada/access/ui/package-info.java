@NullMarked
package pl.narada.access.ui;

import org.jspecify.annotations.NullMarked;
