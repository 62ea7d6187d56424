/**
 * Judgements: rounds, forecasts, comments, and ratings and trends, computed by the model's rules and overridden with a reason.
 */
@NullMarked
package se.tertial.assessment;

import org.jspecify.annotations.NullMarked;
