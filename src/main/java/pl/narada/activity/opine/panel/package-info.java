@NullMarked
package pl.narada.activity.opine.panel;

import org.jspecify.annotations.NullMarked;
