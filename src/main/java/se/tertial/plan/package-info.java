/**
 * Intentions: the steering model, goals, targets and assignments.
 */
@NullMarked
package se.tertial.plan;

import org.jspecify.annotations.NullMarked;
