/** Writing XML and HTML so that whatever a user wrote arrives as text, and packing it into zip files that are the same each time. */
@NamedInterface("markup")
@NullMarked
package se.tertial.document.markup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
