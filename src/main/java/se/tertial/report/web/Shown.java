package se.tertial.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.tertial.assessment.IndicatorStanding;
import se.tertial.assessment.Judged;
import se.tertial.basics.Period;
import se.tertial.basics.RoundCode;
import se.tertial.document.Block;
import se.tertial.document.Document;
import se.tertial.document.Document.Front;
import se.tertial.document.Document.Orientation;
import se.tertial.document.Document.Part;
import se.tertial.document.html.HtmlReport;
import se.tertial.document.html.Links;
import se.tertial.plan.SteeringModel.Sign;
import se.tertial.report.figure.Figure;
import se.tertial.report.figure.FigureReference;
import se.tertial.report.figure.Figures;
import se.tertial.report.figure.Judgements;
import se.tertial.report.figure.Measure;
import se.tertial.report.web.IndicatorPage.Judgement;
import se.tertial.ui.FigureLink;
import se.tertial.ui.Status;

/** Figures as a page shows them: each leads to where it comes from. */
public final class Shown {

    private final Visit visit;
    private final Figures figures;

    public Shown(Visit visit, RoundCode round) {
        this.visit = visit;
        this.figures = new Figures(visit.insight(), visit.unit().code(), round, visit.language());
    }

    /** Page of where a figure comes from. */
    static String provenance(Visit visit, FigureReference reference) {
        return visit.place("varifran").with("figur", reference.toString()).toString();
    }

    Figure resolve(FigureReference reference) {
        return figures.resolve(reference);
    }

    FigureLink link(FigureReference reference) {
        return link(resolve(reference));
    }

    FigureLink link(Figure figure) {
        return new FigureLink(figure.text(), provenance(visit, figure.reference()), figure.reason(), "");
    }

    /** A rating, trend or completion. */
    Status status(FigureReference reference, boolean isOverridden) {
        var figure = resolve(reference);
        return new Status(
                Objects.requireNonNull(figure.mark(), reference::toString),
                figure.text(),
                provenance(visit, figure.reference()),
                isOverridden);
    }

    Status rating(IndicatorStanding standing) {
        return status(of(Measure.INDICATOR_RATING, standing), standing.rating().isOverridden());
    }

    Status trend(IndicatorStanding standing) {
        return status(of(Measure.INDICATOR_TREND, standing), standing.trend().isOverridden());
    }

    /**
     * What stands, by which rule, and what the rule gave where a person decided otherwise.
     *
     * @param byRule how the rule's own judgement is shown
     */
    Judgement judgement(FigureReference reference, Judged<?> judged, Sign byRule) {
        var status = status(reference, judged.isOverridden());
        var rule = resolve(reference).origin().formula();
        var overriding = judged.overriding();
        return overriding == null
                ? new Judgement(status, rule, null, "")
                : new Judgement(
                        status,
                        rule,
                        new Status(Judgements.mark(byRule), byRule.label().in(visit.language())),
                        overriding.reason());
    }

    /** The round's own period if it has a value, else the newest that is not a single month. */
    static Optional<Period> latestPeriod(IndicatorStanding standing) {
        var known = new ArrayList<>(standing.values().sequencedKeySet().reversed());
        known.removeIf(period -> standing.value(period).isEmpty());
        return known.stream()
                .filter(standing.round().period()::equals)
                .findFirst()
                .or(() ->
                        known.stream().filter(p -> !(p instanceof Period.Month)).findFirst())
                .or(() -> known.stream().findFirst());
    }

    FigureLink target(IndicatorStanding standing) {
        return link(of(Measure.INDICATOR_TARGET, standing));
    }

    FigureLink forecast(IndicatorStanding standing) {
        return link(of(Measure.INDICATOR_FORECAST, standing));
    }

    /** A value, with the one reported earlier if that was another. */
    FigureLink value(IndicatorStanding standing, Period period) {
        var figure =
                resolve(value(standing.indicator().code(), standing.followed().unit(), period));
        var isRestated =
                standing.known(period).filter(known -> known.isRestated()).isPresent();
        var earlier = isRestated ? figure.origin().inputs().getLast().text() : "";
        return new FigureLink(figure.text(), provenance(visit, figure.reference()), figure.reason(), earlier);
    }

    static FigureReference of(Measure measure, IndicatorStanding standing) {
        return FigureReference.of(
                measure,
                "indicator",
                standing.indicator().code(),
                "unit",
                standing.followed().unit());
    }

    private static FigureReference value(String indicator, String unit, Period period) {
        return FigureReference.of(
                Measure.INDICATOR_VALUE, "indicator", indicator, "unit", unit, "period", period.code());
    }

    /** Blocks as they stand in a report, with every figure leading to where it comes from. */
    public String html(List<? extends Block> blocks) {
        return html(blocks, Map.of());
    }

    /** @param rows where the rows of tables lead, by the row's id */
    public String html(List<? extends Block> blocks, Map<String, String> rows) {
        var front =
                new Front("", "", "", "", "", "", "", "", "", visit.language().code());
        return HtmlReport.write(
                new Document(front, List.of(new Part(Orientation.PORTRAIT, List.copyOf(blocks)))), links(rows));
    }

    Links links(Map<String, String> rows) {
        return new Links() {
            @Override
            public Optional<String> to(String source) {
                return FigureReference.parse(source).map(reference -> provenance(visit, figures.complete(reference)));
            }

            @Override
            public Optional<String> ofRow(String table, String row) {
                return Optional.ofNullable(rows.get(row));
            }
        };
    }
}
