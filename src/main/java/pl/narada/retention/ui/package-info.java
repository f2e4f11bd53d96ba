@NullMarked
package pl.narada.retention.ui;

import org.jspecify.annotations.NullMarked;
