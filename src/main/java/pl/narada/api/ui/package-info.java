@NullMarked
package pl.narada.api.ui;

import org.jspecify.annotations.NullMarked;
