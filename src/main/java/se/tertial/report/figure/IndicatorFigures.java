package se.tertial.report.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.tertial.assessment.Given;
import se.tertial.assessment.IndicatorStanding;
import se.tertial.assessment.Judged;
import se.tertial.basics.NumberText;
import se.tertial.basics.Period;
import se.tertial.basics.RoundCode;
import se.tertial.basics.SourceLine;
import se.tertial.indicators.Known;
import se.tertial.indicators.Observation;
import se.tertial.plan.Target;
import se.tertial.report.figure.Figure.Input;
import se.tertial.report.figure.Figure.Origin;
import se.tertial.report.figure.Show.Sign;

/** Observations, targets and forecasts of indicators, and what is judged of them. */
final class IndicatorFigures {

    private final Figures figures;
    private final RoundCode round;

    IndicatorFigures(Figures figures, RoundCode round) {
        this.figures = figures;
        this.round = round;
    }

    Figure resolve(FigureReference figure) {
        var standing = figures.insight()
                .situation(round)
                .indicator(figure.get("indicator").orElse(""))
                .filter(s -> s.followed().unit().equals(figure.get("unit").orElse("")))
                .findFirst();
        if (standing.isEmpty()) {
            return figures.missing(
                    figure,
                    figures.words()
                            .text("missing.indicator", figure.get("indicator").orElse("")));
        }
        return switch (figure.measure()) {
            case INDICATOR_TARGET -> target(figure, standing.get());
            case INDICATOR_FORECAST -> forecast(figure, standing.get());
            case INDICATOR_RATING -> rating(figure, standing.get());
            case INDICATOR_TREND -> trend(figure, standing.get());
            default -> value(figure, standing.get());
        };
    }

    private Figure value(FigureReference figure, IndicatorStanding standing) {
        var period = figure.get("period").flatMap(Period::parse).orElse(round.period());
        var known = standing.known(period);
        var title = title("measure.indicator.value", standing, period.code());
        if (known.isEmpty()) {
            return figures.missing(figure, figures.words().text("missing.observation", title));
        }
        var inputs = new ArrayList<Input>();
        inputs.add(told(known.get().latest(), standing, "input.reported"));
        for (var earlier : known.get().earlier()) {
            inputs.add(told(earlier, standing, "input.earlier"));
        }
        var formula = known.get().isRestated() ? figures.words().text("formula.restated") : "";
        var ratio = known.get().latest().ratio();
        if (ratio != null) {
            var origin = new Origin(title, figures.words().text("formula.ratio"), inputs);
            return new Figure(figure, ratio.share(), "", ratio.toString(), "", null, origin);
        }
        return number(
                figure,
                standing,
                known.get().latest().value(),
                absence(known.get()),
                new Origin(title, formula, inputs));
    }

    private String absence(Known known) {
        var said = known.latest().absence();
        return said.isEmpty() ? figures.words().text("missing.value") : said;
    }

    private Input told(Observation observation, IndicatorStanding standing, String key) {
        var text = told(observation, standing);
        return new Input(
                figures.words().text(key), text, null, observation.reportedIn().code(), observation.source());
    }

    private String told(Observation observation, IndicatorStanding standing) {
        if (observation.ratio() != null) {
            return observation.ratio().toString();
        }
        return observation.value() == null
                ? observation.absence()
                : withMeasure(standing, observation.value(), standing.followed().decimals());
    }

    private Figure target(FigureReference figure, IndicatorStanding standing) {
        var target = standing.target();
        var title = title("measure.indicator.target", standing, String.valueOf(round.year()));
        if (target.isEmpty()) {
            return figures.missing(figure, figures.words().text("missing.target", standing.name()));
        }
        var expression = target.get().expression();
        var origin = new Origin(
                title,
                "",
                List.of(stored(
                        "input.decided",
                        expression,
                        target.get().statedIn(),
                        target.get().source())));
        var bare = bareNumber(expression);
        if (bare.isPresent()) {
            return number(figure, standing, bare.get(), "", origin);
        }
        var text = standing.targetRule().map(rule -> inWords(rule, standing)).orElse(expression);
        return new Figure(figure, null, "", text, standing.indicator().measure(), null, origin);
    }

    /** An expression as a reader meets it, with real signs and the indicator's decimals. */
    private String inWords(Target rule, IndicatorStanding standing) {
        var decimals = standing.followed().decimals();
        return switch (rule) {
            case Target.AtLeast(BigDecimal limit, boolean strictly) ->
                (strictly ? "> " : "≥ ") + withMeasure(standing, limit, decimals);
            case Target.AtMost(BigDecimal limit, boolean strictly) ->
                (strictly ? "< " : "≤ ") + withMeasure(standing, limit, decimals);
            case Target.Between(BigDecimal low, BigDecimal high) ->
                NumberText.of(NumberText.rounded(low, decimals), figures.language()) + "–"
                        + withMeasure(standing, high, decimals);
            case Target.Exactly(BigDecimal wanted) -> withMeasure(standing, wanted, decimals);
            case Target.BestShare(BigDecimal percent, int of) ->
                figures.words()
                        .text("target.best", NumberText.of(percent.stripTrailingZeros(), figures.language()), of);
        };
    }

    private Figure forecast(FigureReference figure, IndicatorStanding standing) {
        var forecast = standing.forecast();
        if (forecast.isEmpty()) {
            return figures.missing(figure, figures.words().text("missing.forecast", standing.name()));
        }
        var told = forecast.get();
        var text = withMeasure(standing, told.value(), standing.followed().decimals());
        var origin = new Origin(
                title("measure.indicator.forecast", standing, String.valueOf(told.year())),
                "",
                List.of(stored("input.forecast", text, told.round(), told.source())));
        return number(figure, standing, told.value(), "", origin);
    }

    private Figure rating(FigureReference figure, IndicatorStanding standing) {
        var inputs = new ArrayList<Input>();
        standing.ratedValue().ifPresent(given -> inputs.add(given(given, standing)));
        standing.target().ifPresent(_ -> inputs.add(ofOwn(figure, Measure.INDICATOR_TARGET, standing)));
        var words = figures.words();
        var origin = new Origin(
                title("measure.indicator.rating", standing, figures.roundName(round)),
                words.text(
                        "formula.rating",
                        words.text("direction." + standing.indicator().direction())),
                Judgements.withOverriding(figures, inputs, standing.rating()));
        return Judgements.rating(figures, figure, standing.rating(), origin);
    }

    private Figure trend(FigureReference figure, IndicatorStanding standing) {
        var inputs = new ArrayList<Input>();
        standing.trendValue().ifPresent(given -> inputs.add(given(given, standing)));
        standing.lastYear().ifPresent(given -> inputs.add(given(given, standing)));
        var words = figures.words();
        var formula = words.text(
                "formula.trend",
                words.text("direction." + standing.indicator().direction()),
                words.text("movement." + standing.movement()));
        Judged<?> judged = standing.trend();
        var origin = new Origin(
                title("measure.indicator.trend", standing, figures.roundName(round)),
                formula,
                Judgements.withOverriding(figures, inputs, judged));
        return Judgements.trend(figures, figure, standing.trend(), origin);
    }

    private Input given(Given given, IndicatorStanding standing) {
        var decimals = standing.followed().decimals();
        return new Input(
                figures.words().text("basis." + given.basis(), given.period().code()),
                withMeasure(standing, given.value(), decimals),
                null,
                "",
                given.source());
    }

    private Input ofOwn(FigureReference figure, Measure measure, IndicatorStanding standing) {
        var reference = new FigureReference(measure, figure.where(), Show.AS_MODEL);
        var target = target(reference, standing);
        return new Input(figures.words().text("measure." + measure.code()), target.text(), reference, "", null);
    }

    private Input stored(String key, String text, RoundCode told, SourceLine source) {
        return new Input(figures.words().text(key), text, null, told.code(), source);
    }

    private Figure number(
            FigureReference figure,
            IndicatorStanding standing,
            @org.jspecify.annotations.Nullable BigDecimal value,
            String reason,
            Origin origin) {
        if (value == null) {
            var absent =
                    figures.insight().municipality().plan().model().absent().in(figures.language());
            return new Figure(figure, null, reason, absent.isEmpty() ? "–" : absent, "", null, origin);
        }
        var decimals = figure.show().decimals().orElse(standing.followed().decimals());
        var rounded = NumberText.rounded(value, decimals);
        var shown = figure.show().sign() == Sign.ABS ? rounded.abs() : rounded;
        if (figure.show().words() != Show.Words.DIGITS && shown.scale() <= 0) {
            var words = NumberWords.of(figures, figure.show(), shown.intValue());
            return new Figure(figure, shown, "", words, "", null, origin);
        }
        var digits = figure.show().sign() == Sign.SIGNED
                ? NumberText.signed(shown, figures.language())
                : NumberText.of(shown, figures.language());
        var measure = standing.indicator().measure();
        return new Figure(figure, shown, "", measured(digits, measure), measure, null, origin);
    }

    private String withMeasure(IndicatorStanding standing, BigDecimal value, int decimals) {
        var digits = NumberText.of(NumberText.rounded(value, decimals), figures.language());
        return measured(digits, standing.indicator().measure());
    }

    private static String measured(String digits, String measure) {
        return measure.isEmpty() ? digits : digits + "\u00A0" + measure;
    }

    private static Optional<BigDecimal> bareNumber(String expression) {
        var text =
                expression.replaceFirst("^\\s*=", "").strip().replace(',', '.').replace('−', '-');
        return text.matches("-?\\d+(\\.\\d+)?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private String title(String key, IndicatorStanding standing, String period) {
        var unit = figures.insight()
                .municipality()
                .organisation()
                .known(standing.followed().unit());
        return figures.words().text("title.indicator", figures.words().text(key), standing.name(), unit.name(), period);
    }
}
