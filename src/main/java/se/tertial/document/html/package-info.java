/** A document as accessible HTML: a fragment for web pages, or a file that stands alone. */
@NamedInterface("html")
@NullMarked
package se.tertial.document.html;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
