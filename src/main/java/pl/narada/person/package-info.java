/** What is kept of one person who was at a workshop: told to them, and erased when they ask. */
@NullMarked
package pl.narada.person;

import org.jspecify.annotations.NullMarked;
