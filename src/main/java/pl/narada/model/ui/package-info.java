@NullMarked
package pl.narada.model.ui;

import org.jspecify.annotations.NullMarked;
