/** Matters in the browser: to read, to download, and for the secretary to write. */
@NullMarked
package se.tertial.report.web.matter;

import org.jspecify.annotations.NullMarked;
