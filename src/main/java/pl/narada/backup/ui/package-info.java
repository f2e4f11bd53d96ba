/** The screen of the backups. */
@NullMarked
package pl.narada.backup.ui;

import org.jspecify.annotations.NullMarked;
