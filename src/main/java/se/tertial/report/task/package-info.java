/**
 * What there is to do in a round, derived from what the municipality steers by and what its reports have in them: never
 * stored, so that it is always true of the plan and the facts as they are.
 */
@NamedInterface("task")
@NullMarked
package se.tertial.report.task;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
