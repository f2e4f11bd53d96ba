/** What becomes, after a workshop, of the action items that were agreed there. The recorded outcome stays as it was. */
@NullMarked
package pl.narada.followup;

import org.jspecify.annotations.NullMarked;
