/**
 * Forecasts of a year's operation, unit by unit and line by line: what they can be held against, what can be proposed, and what becomes
 * of what somebody types while others type too.
 */
@NullMarked
package se.tertial.report.forecast;

import org.jspecify.annotations.NullMarked;
