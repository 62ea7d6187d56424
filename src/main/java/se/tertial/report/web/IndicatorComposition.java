package se.tertial.report.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.tertial.assessment.IndicatorComment;
import se.tertial.assessment.IndicatorStanding;
import se.tertial.basics.Messages;
import se.tertial.basics.Period;
import se.tertial.basics.RoundCode;
import se.tertial.organisation.Unit;
import se.tertial.report.compose.Composer;
import se.tertial.report.figure.Judgements;
import se.tertial.report.figure.Measure;
import se.tertial.report.web.IndicatorPage.About;
import se.tertial.report.web.IndicatorPage.Comment;
import se.tertial.report.web.IndicatorPage.Judgement;
import se.tertial.report.web.IndicatorPage.Latest;
import se.tertial.report.web.IndicatorPage.OfUnit;
import se.tertial.report.web.IndicatorPage.Value;
import se.tertial.ui.FigureLink;
import se.tertial.ui.Filter;
import se.tertial.ui.Link;
import se.tertial.ui.PeriodText;

/** The page of an indicator. */
final class IndicatorComposition {

    private final Visit visit;
    private final RoundCode round;
    private final IndicatorStanding standing;
    private final List<IndicatorStanding> everywhere;
    private final Shown shown;

    private IndicatorComposition(
            Visit visit, RoundCode round, IndicatorStanding standing, List<IndicatorStanding> everywhere) {
        this.visit = visit;
        this.round = round;
        this.standing = standing;
        this.everywhere = everywhere;
        shown = new Shown(visit, round);
    }

    /** The unit's own, else that of a unit below it, else any. Empty when nobody follows such an indicator. */
    static Optional<IndicatorPage> of(Visit visit, String code) {
        return standing(visit, code).map(standing -> {
            var everywhere =
                    visit.insight().situation(standing.round()).indicator(code).toList();
            return new IndicatorComposition(visit, standing.round(), standing, everywhere).page();
        });
    }

    /** How the indicator stands where and when its page would speak of it. */
    static Optional<IndicatorStanding> standing(Visit visit, String code) {
        return roundOf(visit, code)
                .map(round -> chosen(
                        visit, visit.insight().situation(round).indicator(code).toList()));
    }

    private static Optional<RoundCode> roundOf(Visit visit, String code) {
        var usual = visit.indicatorRound();
        if (isFollowed(visit, usual, code) || visit.roundAsked().isPresent()) {
            return Optional.of(usual).filter(round -> isFollowed(visit, round, code));
        }
        return visit.rounds().stream()
                .map(round -> round.code())
                .filter(round -> isFollowed(visit, round, code))
                .findFirst();
    }

    private static boolean isFollowed(Visit visit, RoundCode round, String code) {
        return visit.insight().situation(round).indicator(code).findAny().isPresent();
    }

    private static IndicatorStanding chosen(Visit visit, List<IndicatorStanding> everywhere) {
        var unit = visit.unit().code();
        return everywhere.stream()
                .min(Comparator.comparing(
                                (IndicatorStanding s) -> !s.followed().unit().equals(unit))
                        .thenComparing(s -> !visit.organisation()
                                .contains(unit, s.followed().unit())))
                .orElseThrow();
    }

    private IndicatorPage page() {
        var unit = visit.organisation().known(standing.followed().unit());
        var trail = List.of(new Link(visit.text("indicators.title"), visit.to("indikatorer")));
        var shell = Shells.of(visit, visit.here(), standing.name(), trail, filter(unit));
        return new IndicatorPage(
                shell,
                unit.name(),
                visit.insight().round(round).name().in(visit.language()),
                goal(),
                latest(standing),
                rating(),
                trend(),
                Drawings.chart(visit, standing)
                        .map(chart -> shown.html(List.of(chart)))
                        .orElse(""),
                values(),
                standing.comments().stream().map(this::comment).toList(),
                about(),
                units());
    }

    /** Only units that follow the indicator, and rounds in which it is followed. */
    private Filter filter(Unit unit) {
        var units = visit.organisation().units().stream()
                .filter(u ->
                        everywhere.stream().anyMatch(s -> s.followed().unit().equals(u.code())))
                .toList();
        var rounds = visit.rounds().stream()
                .filter(r -> isFollowed(visit, r.code(), standing.indicator().code()))
                .toList();
        return Shells.filter(visit, units, rounds, unit, round);
    }

    private @Nullable Link goal() {
        var code = standing.followed().goal();
        if (code == null) {
            return null;
        }
        var goal = visit.insight().municipality().plan().goal(code);
        return new Link(code + " " + goal.title(), visit.to("mal", code));
    }

    private Latest latest(IndicatorStanding one) {
        var period = Shown.latestPeriod(one);
        return new Latest(
                period.map(p -> PeriodText.of(p, visit.language())).orElse(""),
                shown.value(one, period.orElse(round.period())),
                shown.target(one),
                one.forecast().isPresent() ? shown.forecast(one) : FigureLink.BLANK,
                round.year());
    }

    private Judgement rating() {
        var sign = Judgements.sign(visit.model(), standing.rating().computed());
        return shown.judgement(Shown.of(Measure.INDICATOR_RATING, standing), standing.rating(), sign);
    }

    private Judgement trend() {
        var sign = Judgements.sign(visit.model(), standing.trend().computed());
        return shown.judgement(Shown.of(Measure.INDICATOR_TREND, standing), standing.trend(), sign);
    }

    private List<Value> values() {
        var targetYear = new Period.Year(round.year());
        return standing.values().reversed().entrySet().stream()
                .map(entry -> new Value(
                        PeriodText.of(entry.getKey(), visit.language()),
                        shown.value(standing, entry.getKey()),
                        roundName(entry.getValue().latest().reportedIn()),
                        entry.getKey().equals(targetYear) ? shown.target(standing) : FigureLink.BLANK))
                .toList();
    }

    private String roundName(RoundCode code) {
        return visit.insight().hasRound(code)
                ? visit.insight().round(code).name().in(visit.language())
                : code.code();
    }

    private Comment comment(IndicatorComment comment) {
        return new Comment(
                PeriodText.of(comment.date(), visit.language()),
                comment.date().getYear() < round.year(),
                Composer.comment(visit.insight(), comment.text(), comment.unit(), comment.round(), visit.language()));
    }

    private List<About> about() {
        var indicator = standing.indicator();
        var about = new ArrayList<About>();
        var direction = Messages.of("figures", visit.language()).text("direction." + indicator.direction());
        about.add(new About(visit.text("about.direction"), direction));
        about.add(new About(visit.text("about.nature"), visit.text("nature." + indicator.nature())));
        add(about, "about.population", indicator.population());
        add(about, "about.method", indicator.method());
        var responsible = visit.organisation().known(standing.followed().responsible());
        add(about, "about.responsible", responsible.responsibleName());
        visit.model().indicatorRoles().stream()
                .filter(role -> role.code().equals(indicator.role()))
                .findFirst()
                .ifPresent(role -> add(about, "about.role", role.name().in(visit.language())));
        return about;
    }

    private void add(List<About> about, String key, String text) {
        if (!text.isEmpty()) {
            about.add(new About(visit.text(key), text));
        }
    }

    private List<OfUnit> units() {
        if (everywhere.size() < 2) {
            return List.of();
        }
        return everywhere.stream()
                .map(one -> {
                    var unit = visit.organisation().known(one.followed().unit());
                    var to = visit.here().with(Visit.UNIT, unit.code()).toString();
                    var latest = latest(one);
                    return new OfUnit(
                            unit.name(),
                            to,
                            one == standing,
                            latest.value(),
                            latest.target(),
                            shown.rating(one),
                            shown.trend(one));
                })
                .toList();
    }
}
