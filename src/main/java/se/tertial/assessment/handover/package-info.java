/**
 * Handing over in a round: a unit hands in a section, and the level above approves it or returns it. Only what happened is
 * kept; how things stand follows from it.
 */
@NamedInterface("handover")
@NullMarked
package se.tertial.assessment.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
