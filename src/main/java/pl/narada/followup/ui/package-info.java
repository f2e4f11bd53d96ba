@NullMarked
package pl.narada.followup.ui;

import org.jspecify.annotations.NullMarked;
