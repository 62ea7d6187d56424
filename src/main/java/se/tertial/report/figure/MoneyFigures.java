package se.tertial.report.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import se.tertial.basics.Amount;
import se.tertial.basics.MoneyUnit;
import se.tertial.basics.NumberText;
import se.tertial.basics.RoundCode;
import se.tertial.basics.Word;
import se.tertial.ledger.OperatingArea;
import se.tertial.ledger.Project;
import se.tertial.plan.SteeringModel.MoneyShown;
import se.tertial.report.figure.Figure.Input;
import se.tertial.report.figure.Figure.Origin;
import se.tertial.report.figure.Show.Sign;

/** Money: operating lines and investments. The sign is turned here and nowhere else; a variance is never turned. */
final class MoneyFigures {

    private static final int SHARE_DIGITS = 12;

    private final Figures figures;
    private final RoundCode round;
    private final MoneyShown model;

    MoneyFigures(Figures figures, RoundCode round) {
        this.figures = figures;
        this.round = round;
        this.model = figures.insight().municipality().plan().model().money();
    }

    Figure resolve(FigureReference figure) {
        var sum = sum(figure);
        if (sum.isEmpty()) {
            return figures.missing(figure, figures.words().text("missing.money", title(figure)));
        }
        return figure.measure() == Measure.INVESTMENT_DEVIATION
                ? deviation(figure, sum.get())
                : money(figure, sum.get());
    }

    private Optional<Sum> sum(FigureReference figure) {
        var insight = figures.insight();
        return figure.measure().subject() == Measure.Subject.MONEY
                ? insight.operating(round).of(figure)
                : insight.investments(round).of(figure);
    }

    private Figure money(FigureReference figure, Sum sum) {
        var unit = figure.show().unit().orElse(model.unit());
        var value = shown(figure, sum.amount(), unit);
        return new Figure(figure, value, "", text(figure, value), unit.symbol(), null, origin(figure, sum, unit));
    }

    /** Share of the budget that is left over, in percent; without a budget there is none. */
    private Figure deviation(FigureReference figure, Sum saving) {
        var budget = saving.parts().getFirst().amount();
        if (budget.ore() == 0) {
            return figures.missing(figure, figures.words().text("missing.no-budget"));
        }
        var percent = BigDecimal.valueOf(saving.amount().ore())
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(budget.ore()), SHARE_DIGITS, RoundingMode.HALF_UP);
        var value = NumberText.rounded(percent, figure.show().decimals().orElse(0));
        var origin = origin(figure, saving, model.unit());
        return new Figure(figure, value, "", text(figure, value) + "\u00A0%", "%", null, origin);
    }

    private BigDecimal shown(FigureReference figure, Amount amount, MoneyUnit unit) {
        var decimals = figure.show().decimals().orElse(unit == MoneyUnit.MNKR ? 1 : model.decimals());
        var turned = isTurned(figure.measure()) ? amount.negated() : amount;
        var value = turned.in(unit, decimals);
        return figure.show().sign() == Sign.ABS ? value.abs() : value;
    }

    /**
     * A variance is positive when it is better, and what is granted when there is more to spend, whatever sign the report has
     * for revenue and cost.
     */
    private boolean isTurned(Measure measure) {
        return switch (measure) {
            case MONEY_VARIANCE,
                    MONEY_FORECAST_VARIANCE,
                    MONEY_VARIANCE_WITH_SUPPLEMENTARY,
                    INVESTMENT_SAVING,
                    INVESTMENT_DEVIATION,
                    INVESTMENT_VARIANCE,
                    INVESTMENT_FORECAST_VARIANCE -> false;
            case MONEY_DECISION,
                    MONEY_DECISION_SHARE,
                    MONEY_FRAME,
                    MONEY_FRAME_CHANGES,
                    MONEY_REVISED_FRAME,
                    MONEY_SUPPLEMENTARY,
                    INVESTMENT_DECIDED,
                    INVESTMENT_ORIGINAL_BUDGET,
                    INVESTMENT_BUDGET_CHANGES,
                    INVESTMENT_REVISED_BUDGET,
                    INVESTMENT_DECISION,
                    INVESTMENT_DECISION_OF_YEAR -> false;
            default -> model.revenuePositive();
        };
    }

    private String text(FigureReference figure, BigDecimal value) {
        return figure.show().sign() == Sign.SIGNED
                ? NumberText.signed(value, figures.language())
                : NumberText.of(value, figures.language());
    }

    private Origin origin(FigureReference figure, Sum sum, MoneyUnit unit) {
        var words = figures.words();
        var isStored = sum.parts().size() == 1 && sum.parts().getFirst().figure() == null;
        var formula = isStored && !sum.isOfEntries() ? "" : words.text(formulaKey(figure, sum));
        return new Origin(
                title(figure),
                told(figure, sum, unit, formula),
                sum.parts().stream().map(part -> input(figure, part, unit)).toList());
    }

    /** What is said besides, and why it does not stand. */
    private String told(FigureReference figure, Sum sum, MoneyUnit unit, String formula) {
        var other = sum.other();
        if (other == null) {
            return formula;
        }
        var source = other.source();
        return figures.words()
                .text(
                        "formula.stands." + Word.of(other.stands()),
                        formula.isEmpty() ? figures.words().text("formula.stored") : formula,
                        exact(figure, other.amount(), unit),
                        source == null ? "" : source.file(),
                        source == null ? "" : Integer.toString(source.line()),
                        exact(figure, sum.amount().minus(other.amount()), unit),
                        other.missing());
    }

    private static String formulaKey(FigureReference figure, Sum sum) {
        if (sum.isOfEntries()) {
            return "formula.entries";
        }
        if (figure.measure() == Measure.INVESTMENT_DEVIATION) {
            return "formula.deviation";
        }
        if (sum.parts().isEmpty() && figure.measure().code().startsWith("money.gross")) {
            return "formula.gross";
        }
        return sum.parts().stream().anyMatch(Sum.Part::subtracted) ? "formula.difference" : "formula.sum";
    }

    private Input input(FigureReference figure, Sum.Part part, MoneyUnit unit) {
        var reference = part.figure();
        var isMeasure = reference != null && reference.measure().code().equals(part.label());
        var label = isMeasure ? figures.words().text("measure." + part.label()) : part.label();
        return new Input(
                label,
                exact(reference == null ? figure : reference, part.amount(), unit),
                reference,
                part.round(),
                part.source());
    }

    /** Inputs are shown to the öre, so that a reader can add them up. */
    private String exact(FigureReference figure, Amount amount, MoneyUnit unit) {
        var turned = isTurned(figure.measure()) ? amount.negated() : amount;
        var value = turned.in(unit).stripTrailingZeros();
        var decimals = Math.max(0, value.scale());
        return NumberText.of(value.setScale(decimals), figures.language()) + "\u00A0" + unit.symbol();
    }

    private String title(FigureReference figure) {
        var words = figures.words();
        var measure = words.text("measure." + figure.measure().code());
        return words.text("title.money", measure, what(figure), words.text("title.round", figures.roundName(round)));
    }

    private String what(FigureReference figure) {
        var ledger = figures.insight().municipality().ledger();
        var project = figure.get("project");
        var decision = figure.get("decision");
        if (project.isPresent()) {
            return label(ledger.projects(), p -> p.id().equals(project.get()), Project::label, project.get());
        }
        if (decision.isPresent()) {
            return label(ledger.decisions(), d -> d.code().equals(decision.get()), d -> d.text(), decision.get());
        }
        var unit =
                figures.unitOf(figure).map(u -> u.name()).orElse(figure.where().getOrDefault("unit", ""));
        var area = figure.get("area")
                .map(code -> label(ledger.areas(), a -> a.code().equals(code), OperatingArea::label, code) + ", ")
                .orElse("");
        var line = figure.get("line").map(code -> lineLabel(code) + ", ").orElse("");
        var basis = Basis.of(figure)
                .filter(one -> one != Basis.ALL)
                .map(one -> ", " + figures.words().text("basis." + Word.of(one)))
                .orElse("");
        return line + area + unit + basis;
    }

    private static <T> String label(List<T> things, Predicate<T> isMeant, Function<T, String> label, String code) {
        return things.stream().filter(isMeant).findFirst().map(label).orElse(code);
    }

    private String lineLabel(String code) {
        return figures.insight().municipality().plan().model().lines().stream()
                .filter(l -> l.code().equals(code))
                .findFirst()
                .map(l -> l.label().in(figures.language()))
                .orElse(code);
    }
}
