/** What reports say: the same chapters and tables for every kind of file. Plain records; nothing here knows a file format. */
@NullMarked
package pl.narada.report.content;

import org.jspecify.annotations.NullMarked;
