/** Turns an outline, figures and judgements into a document. Pure: everything it needs is read before. */
@NullMarked
@NamedInterface("compose")
package se.tertial.report.compose;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
