/** What staff did, for whoever has to answer for it: who opened, hid, merged, exported; never what anybody thinks. */
@NullMarked
package pl.narada.audit;

import org.jspecify.annotations.NullMarked;
