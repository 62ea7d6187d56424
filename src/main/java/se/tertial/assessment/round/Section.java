package se.tertial.assessment.round;

import java.util.Optional;
import se.tertial.basics.Word;

/** A part of what a unit hands in, which is submitted and returned by itself. */
public enum Section {
    /** Values, forecasts, ratings and comments of goals and indicators. */
    GOALS,
    ASSIGNMENTS,
    /** Forecasts of money, and texts that explain its variances. */
    MONEY,
    /** All other texts of reports. */
    TEXTS,
    /** Answers to questionnaires, actions of action plans, results of controls. */
    CONTROL;

    /** As in addresses and the database. */
    public String code() {
        return Word.of(this);
    }

    public static Optional<Section> parse(String code) {
        return Word.parse(Section.class, code);
    }
}
