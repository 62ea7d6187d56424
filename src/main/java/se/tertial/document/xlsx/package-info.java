/** The tables of a document as an Excel file, with numbers as numbers. */
@NullMarked
package se.tertial.document.xlsx;

import org.jspecify.annotations.NullMarked;
