@NullMarked
package pl.narada.activity.group.panel;

import org.jspecify.annotations.NullMarked;
