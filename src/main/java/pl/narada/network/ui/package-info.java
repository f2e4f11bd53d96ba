@NullMarked
package pl.narada.network.ui;

import org.jspecify.annotations.NullMarked;
