@NullMarked
package pl.narada.gateway;

import org.jspecify.annotations.NullMarked;
