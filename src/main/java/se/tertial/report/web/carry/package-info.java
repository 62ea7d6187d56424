/** Assignments that are not done when the year is out, carried over to the next many at a time. */
@NullMarked
package se.tertial.report.web.carry;

import org.jspecify.annotations.NullMarked;
