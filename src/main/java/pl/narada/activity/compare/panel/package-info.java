@NullMarked
package pl.narada.activity.compare.panel;

import org.jspecify.annotations.NullMarked;
