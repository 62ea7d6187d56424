/**
 * The work of a round on its way to being given: what is whose, when it is due, and what has been said to be done.
 */
@NamedInterface("round")
@NullMarked
package se.tertial.assessment.round;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
