@NullMarked
package pl.narada.activity.evaluate.panel;

import org.jspecify.annotations.NullMarked;
