package se.tertial.assessment;

import java.time.LocalDate;
import se.tertial.basics.RoundCode;
import se.tertial.basics.SourceLine;

/** @param date the day the comment speaks of; may be older than the round, then the comment is stale */
public record IndicatorComment(
        String indicator, String unit, RoundCode round, LocalDate date, String text, SourceLine source) {}
