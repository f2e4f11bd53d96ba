@NullMarked
package pl.narada.activity.budget.panel;

import org.jspecify.annotations.NullMarked;
