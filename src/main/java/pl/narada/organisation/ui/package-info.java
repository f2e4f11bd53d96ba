@NullMarked
package pl.narada.organisation.ui;

import org.jspecify.annotations.NullMarked;
