/**
 * Adoption: a report is frozen with its figures, texts, outline and files, shown as it was for ever, and held against what the
 * facts say later.
 */
@NamedInterface("edition")
@NullMarked
package se.tertial.report.edition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
