/**
 * A workshop as one file, to be taken elsewhere: its facts and its whole journal. What can be derived from the journal is
 * not in it; nor are accounts, secrets of the installation, contact details, and names for the attendance list.
 */
@NullMarked
package pl.narada.bundle;

import org.jspecify.annotations.NullMarked;
