@NullMarked
package pl.narada.operations.ui;

import org.jspecify.annotations.NullMarked;
