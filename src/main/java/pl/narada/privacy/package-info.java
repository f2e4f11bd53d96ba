/** What people are told about their data. */
@NullMarked
package pl.narada.privacy;

import org.jspecify.annotations.NullMarked;
