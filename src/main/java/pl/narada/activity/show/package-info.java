@NullMarked
package pl.narada.activity.show;

import org.jspecify.annotations.NullMarked;
