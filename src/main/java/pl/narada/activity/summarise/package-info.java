@NullMarked
package pl.narada.activity.summarise;

import org.jspecify.annotations.NullMarked;
