@NullMarked
package pl.narada.activity.vote;

import org.jspecify.annotations.NullMarked;
