/** The typeface of all printed matter, and how wide its text is. */
@NullMarked
package se.tertial.document.font;

import org.jspecify.annotations.NullMarked;
