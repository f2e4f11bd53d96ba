@NullMarked
package pl.narada.i18n;

import org.jspecify.annotations.NullMarked;
