/** Writes the content of reports as files: PDF by way of an HTML tree, DOCX and XLSX. */
@NullMarked
package pl.narada.report.render;

import org.jspecify.annotations.NullMarked;
