package se.tertial.report.money;

import se.tertial.basics.Language;
import se.tertial.basics.Messages;
import se.tertial.basics.RoundCode;
import se.tertial.organisation.Unit;
import se.tertial.report.figure.Figures;
import se.tertial.report.figure.Insight;

/** Whose money a matrix and its drawings are of, when, and how it is turned. */
public record MatrixScope(Insight insight, Unit unit, RoundCode round, MatrixChoice choice, Language language) {

    Messages words() {
        return Messages.of("money", language);
    }

    Figures figures() {
        return new Figures(insight, unit.code(), round, language);
    }

    /** The same turned otherwise. */
    public MatrixScope with(MatrixChoice other) {
        return new MatrixScope(insight, unit, round, other, language);
    }

    public MatrixScope in(RoundCode other) {
        return new MatrixScope(insight, unit, other, choice, language);
    }
}
