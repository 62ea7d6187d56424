/** Adoption in the browser: the form, the adopted editions to read and download, and what differs between documents. */
@NullMarked
package se.tertial.report.web.edition;

import org.jspecify.annotations.NullMarked;
