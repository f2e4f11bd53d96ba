@NullMarked
package pl.narada.person.ui;

import org.jspecify.annotations.NullMarked;
