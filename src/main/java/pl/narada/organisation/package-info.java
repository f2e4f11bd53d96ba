/** Who carries out the task, who pays for it, and their logos: what stands at the head of every report. */
@NullMarked
package pl.narada.organisation;

import org.jspecify.annotations.NullMarked;
