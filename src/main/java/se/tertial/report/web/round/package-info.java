/** Rounds in the browser: the calendar, opening and closing, how far the units have come, and what each has left. */
@NullMarked
package se.tertial.report.web.round;

import org.jspecify.annotations.NullMarked;
