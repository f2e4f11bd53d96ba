@NullMarked
package pl.narada.activity.gather;

import org.jspecify.annotations.NullMarked;
