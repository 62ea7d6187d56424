/** A document as a Word file with real headings, tables, contents and sections. */
@NullMarked
package se.tertial.document.docx;

import org.jspecify.annotations.NullMarked;
