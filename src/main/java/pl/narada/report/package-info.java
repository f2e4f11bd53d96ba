@NullMarked
package pl.narada.report;

import org.jspecify.annotations.NullMarked;
