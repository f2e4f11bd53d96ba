/** What other systems of the staff read by themselves, over HTTP, each with a token of its own. Nothing can be changed here. */
@NullMarked
package pl.narada.api;

import org.jspecify.annotations.NullMarked;
