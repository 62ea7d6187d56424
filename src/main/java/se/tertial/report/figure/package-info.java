/** Figures: a reference says which, resolving gives the value, the text and where it comes from. */
@NamedInterface("figure")
@NullMarked
package se.tertial.report.figure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
