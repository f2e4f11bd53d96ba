@NullMarked
package pl.narada.contact.ui;

import org.jspecify.annotations.NullMarked;
