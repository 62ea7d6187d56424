/** Charts and sparklines drawn as SVG. The drawing is the same on paper and screen; style sheets may recolour it by class. */
@NamedInterface("svg")
@NullMarked
package se.tertial.document.svg;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
