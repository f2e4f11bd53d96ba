/** How the program does, for whoever runs it: health, figures, and a page for administrators. Nothing about people. */
@NullMarked
package pl.narada.operations;

import org.jspecify.annotations.NullMarked;
