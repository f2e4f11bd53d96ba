@NullMarked
package pl.narada.activity.show.panel;

import org.jspecify.annotations.NullMarked;
