/** Numbers as Swedish reports print them: with unit, precision, sign and hedge. */
@NullMarked
package se.tertial.proof.number;

import org.jspecify.annotations.NullMarked;
