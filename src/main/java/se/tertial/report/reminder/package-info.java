/** Letters about what is left to do in a round: who gets one, on which day, and what it says. */
@NamedInterface("reminder")
@NullMarked
package se.tertial.report.reminder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
