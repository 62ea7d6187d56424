package se.tertial.report.figure;

import java.util.List;
import java.util.Optional;
import se.tertial.basics.Language;
import se.tertial.basics.Messages;
import se.tertial.basics.RoundCode;
import se.tertial.organisation.Unit;
import se.tertial.report.figure.Figure.Origin;

/**
 * Resolves figure references for a reader of a unit's report of a round. Everything is computed from facts already read;
 * resolving asks no database.
 */
public final class Figures {

    private final Insight insight;
    private final String unit;
    private final RoundCode round;
    private final Language language;
    private final Messages words;

    public Figures(Insight insight, String unit, RoundCode round, Language language) {
        this.insight = insight;
        this.unit = unit;
        this.round = round;
        this.language = language;
        this.words = Messages.of("figures", language);
    }

    /** A reference to something that is not there resolves to a figure without value that says so. */
    public Figure resolve(FigureReference asked) {
        var figure = complete(asked);
        var roundCode = figure.get("round").filter(RoundCode::isValid).map(RoundCode::new);
        if (roundCode.isEmpty() || !insight.hasRound(roundCode.get())) {
            return missing(
                    figure, words.text("missing.round", figure.get("round").orElse("")));
        }
        return switch (figure.measure().subject()) {
            case MONEY, INVESTMENT -> new MoneyFigures(this, roundCode.get()).resolve(figure);
            case INDICATOR -> new IndicatorFigures(this, roundCode.get()).resolve(figure);
            case GOAL -> new GoalFigures(this, roundCode.get()).resolve(figure);
            case INDICATORS, GOALS, ASSIGNMENTS -> new CountFigures(this, roundCode.get()).resolve(figure);
            case ASSIGNMENT -> new DueFigures(this, roundCode.get()).resolve(figure);
            case CONTROLS, DEFICIENCIES, RISKS, ACTIONS -> new ControlCounts(this, roundCode.get()).resolve(figure);
            case CONTROL, RISK, ACTION -> new ControlFigures(this, roundCode.get()).resolve(figure);
            case ANSWER -> new AnswerFigures(this, roundCode.get()).resolve(figure);
        };
    }

    /** The reference with the report's own unit and round where it names none. */
    public FigureReference complete(FigureReference asked) {
        var needsUnit = asked.get("project").isEmpty();
        return (needsUnit ? asked.orElse("unit", unit) : asked).orElse("round", round.code());
    }

    public Insight insight() {
        return insight;
    }

    public Language language() {
        return language;
    }

    /** A round as a reader knows it. */
    String roundName(RoundCode code) {
        return insight.hasRound(code) ? insight.round(code).name().in(language) : code.code();
    }

    Messages words() {
        return words;
    }

    Figure missing(FigureReference figure, String reason) {
        return new Figure(figure, null, reason, "–", "", null, new Origin(reason, "", List.of()));
    }

    Optional<Unit> unitOf(FigureReference figure) {
        return figure.get("unit").flatMap(insight.municipality().organisation()::unit);
    }
}
