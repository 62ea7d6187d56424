/** Numbers as Swedish reports print them: with unit, precision, sign and hedge. */
@NamedInterface("number")
@NullMarked
package se.tertial.proof.number;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
