@NullMarked
package pl.narada.attendance.ui;

import org.jspecify.annotations.NullMarked;
