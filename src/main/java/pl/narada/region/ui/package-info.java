@NullMarked
package pl.narada.region.ui;

import org.jspecify.annotations.NullMarked;
