@NullMarked
package pl.narada.activity.vote.panel;

import org.jspecify.annotations.NullMarked;
