@NullMarked
package pl.narada.activity.gather.panel;

import org.jspecify.annotations.NullMarked;
