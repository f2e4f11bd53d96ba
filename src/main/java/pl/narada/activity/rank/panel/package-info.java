@NullMarked
package pl.narada.activity.rank.panel;

import org.jspecify.annotations.NullMarked;
