@NullMarked
package pl.narada.activity;

import org.jspecify.annotations.NullMarked;
