/** What people are told about their data, and how long what they left of themselves is kept. */
@NullMarked
package pl.narada.privacy;

import org.jspecify.annotations.NullMarked;
