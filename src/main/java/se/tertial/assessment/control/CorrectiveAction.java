package se.tertial.assessment.control;

import java.time.LocalDate;
import se.tertial.basics.SourceLine;

/** What is done about a deficiency. @param responsible the role that does it */
public record CorrectiveAction(
        String code, String deficiency, String title, String responsible, LocalDate due, SourceLine source) {}
