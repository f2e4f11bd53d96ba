@NullMarked
package pl.narada.replay.ui;

import org.jspecify.annotations.NullMarked;
