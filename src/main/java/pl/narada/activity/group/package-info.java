@NullMarked
package pl.narada.activity.group;

import org.jspecify.annotations.NullMarked;
