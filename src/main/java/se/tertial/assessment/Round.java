package se.tertial.assessment;

import java.time.LocalDate;
import se.tertial.basics.RoundCode;
import se.tertial.basics.Text;

/**
 * An occasion of follow-up.
 *
 * @param name as {@code Delårsrapport per april 2024}
 * @param cutOff the last day that the round looks at
 * @param due the day by which the units have answered
 */
public record Round(RoundCode code, Text name, Text forecastName, LocalDate cutOff, LocalDate due) {}
