@NullMarked
package pl.narada.activity.rate.panel;

import org.jspecify.annotations.NullMarked;
