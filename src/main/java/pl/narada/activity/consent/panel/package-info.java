@NullMarked
package pl.narada.activity.consent.panel;

import org.jspecify.annotations.NullMarked;
