/** A document as tagged PDF, conforming to PDF/UA-1 and PDF/A-2a. */
@NullMarked
package se.tertial.document.pdf;

import org.jspecify.annotations.NullMarked;
