@NullMarked
package pl.narada.activity.summarise.panel;

import org.jspecify.annotations.NullMarked;
