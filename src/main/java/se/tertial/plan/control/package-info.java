/**
 * Intentions of internal control and its kin: questionnaires, plans of surveys, action plans, risks, controls and the
 * entries of the year plan.
 */
@NamedInterface("control")
@NullMarked
package se.tertial.plan.control;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
