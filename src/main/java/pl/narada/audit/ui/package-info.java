@NullMarked
package pl.narada.audit.ui;

import org.jspecify.annotations.NullMarked;
