@NullMarked
package pl.narada.slips.ui;

import org.jspecify.annotations.NullMarked;
