@NullMarked
package pl.narada.activity.ask.panel;

import org.jspecify.annotations.NullMarked;
