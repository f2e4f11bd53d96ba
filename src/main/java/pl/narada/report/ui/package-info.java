@NullMarked
package pl.narada.report.ui;

import org.jspecify.annotations.NullMarked;
