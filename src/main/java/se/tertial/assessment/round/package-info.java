/**
 * Rounds as people work in them: when they are open and until when, what there is to do, and what has been said of it. None
 * of it stands in a municipality's folder, which has only what is given.
 */
@NamedInterface("round")
@NullMarked
package se.tertial.assessment.round;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
