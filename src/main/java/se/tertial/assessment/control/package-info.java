/**
 * Judgements of internal control and its kin: answers, states of actions, how risks are judged, what controls showed,
 * what was done about it, and how all of it stood in a round.
 */
@NamedInterface("control")
@NullMarked
package se.tertial.assessment.control;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
