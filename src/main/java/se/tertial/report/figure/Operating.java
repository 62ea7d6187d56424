package se.tertial.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.tertial.basics.Period;
import se.tertial.basics.RoundCode;
import se.tertial.ledger.LedgerFacts;
import se.tertial.ledger.OperatingAmount.Kind;
import se.tertial.ledger.OperatingArea;
import se.tertial.organisation.Organisation;
import se.tertial.organisation.Unit;
import se.tertial.plan.SteeringModel.ReportLine;
import se.tertial.report.figure.Sum.Other;
import se.tertial.report.figure.Sum.Stands;

/**
 * The operating statement as known in a round. Where there are entries of a unit and year they stand, and else what the folder
 * says: a stored line stands; a line that is a sum is added up from its lines; what a unit has not stored is added up from its
 * operating areas, and else from the units below it. Entries stand for a unit only when every unit below it that something is
 * known of has some; else what is known otherwise stands, and the two are told.
 */
final class Operating {

    static final String AREA = "area";
    static final String LINE = "line";
    static final String UNIT = "unit";
    static final String NET = "net";

    private static final String SUM = "sum";

    /** @param isGross whether revenue is left out */
    private record Asked(Kind kind, Period period, boolean isGross) {
        OperatingAsked of() {
            return new OperatingAsked(kind, period);
        }
    }

    private final Organisation organisation;
    private final Lines lines;
    private final List<OperatingArea> areas;
    private final EntryCells entries;
    private final RoundCode round;
    private final Decisions decisions;
    private final FolderSums stored;
    private final OperatingEntries byAccounts;
    private final Silence silence;

    Operating(Organisation organisation, Lines lines, LedgerFacts facts, EntryCells entries, RoundCode round) {
        this.organisation = organisation;
        this.lines = lines;
        this.areas = facts.areas();
        this.entries = entries;
        this.round = round;
        this.decisions = new Decisions(organisation, facts.budget(), round);
        this.stored = new FolderSums(facts.said(), round);
        this.byAccounts = new OperatingEntries(lines, entries);
        this.silence = new Silence(organisation, entries, stored);
    }

    /** The amount of a figure of money, or empty when something it needs is not known. */
    Optional<Sum> of(FigureReference figure) {
        var year = new Period.Year(round.year());
        var period = round.period();
        return switch (figure.measure()) {
            case MONEY_BUDGET -> amount(figure, new Asked(Kind.BUDGET, period, false));
            case MONEY_ACTUAL -> amount(figure, new Asked(Kind.ACTUAL, period, false));
            case MONEY_LAST_YEAR -> amount(figure, new Asked(Kind.ACTUAL, period.lastYear(), false));
            case MONEY_YEAR_BUDGET -> amount(figure, new Asked(Kind.BUDGET, year, false));
            case MONEY_FORECAST -> amount(figure, new Asked(Kind.FORECAST, year, false));
            case MONEY_GROSS_BUDGET -> amount(figure, new Asked(Kind.BUDGET, period, true));
            case MONEY_GROSS_ACTUAL -> amount(figure, new Asked(Kind.ACTUAL, period, true));
            case MONEY_GROSS_YEAR_BUDGET -> amount(figure, new Asked(Kind.BUDGET, year, true));
            case MONEY_GROSS_FORECAST -> amount(figure, new Asked(Kind.FORECAST, year, true));
            case MONEY_VARIANCE -> Sum.difference(figure, Measure.MONEY_BUDGET, Measure.MONEY_ACTUAL, this::of);
            case MONEY_FORECAST_VARIANCE ->
                Sum.difference(figure, Measure.MONEY_YEAR_BUDGET, Measure.MONEY_FORECAST, this::of);
            case MONEY_BUDGET_WITH_SUPPLEMENTARY -> withSupplementary(figure);
            case MONEY_VARIANCE_WITH_SUPPLEMENTARY ->
                Sum.difference(
                        figure,
                        Measure.MONEY_BUDGET_WITH_SUPPLEMENTARY,
                        round.month() == 12 ? Measure.MONEY_ACTUAL : Measure.MONEY_FORECAST,
                        this::of);
            default -> isOfUnit(figure) ? decisions.of(figure) : Optional.empty();
        };
    }

    /** Of a kind and period of one's own choice, whatever the figure measures. */
    Optional<Sum> of(FigureReference figure, Kind kind, Period period) {
        return amount(figure, new Asked(kind, period, false));
    }

    /** Decisions grant a unit money net, not by operating area or line. */
    private static boolean isOfUnit(FigureReference figure) {
        return figure.get(AREA).isEmpty()
                && figure.get(Basis.KEY).isEmpty()
                && lineCode(figure).equals(NET);
    }

    private Optional<Sum> withSupplementary(FigureReference figure) {
        var budget = new FigureReference(Measure.MONEY_YEAR_BUDGET, figure.where(), Show.AS_MODEL);
        var beside = new FigureReference(Measure.MONEY_SUPPLEMENTARY, figure.where(), Show.AS_MODEL);
        return of(budget)
                .flatMap(a -> of(beside)
                        .map(b -> Sum.of(List.of(
                                new Sum.Part(budget.measure().code(), a.amount(), false, budget, "", null),
                                new Sum.Part(beside.measure().code(), b.amount(), false, beside, "", null)))));
    }

    private Optional<Sum> amount(FigureReference figure, Asked asked) {
        return switch (figure.where().getOrDefault(SUM, "")) {
            case "departments" -> ofUnitsBelow(figure, asked);
            case "areas" -> ofAreas(figure, asked);
            default -> asked.isGross() ? gross(figure, asked) : net(figure, asked);
        };
    }

    private Optional<Sum> net(FigureReference figure, Asked asked) {
        return Basis.of(figure).flatMap(basis -> basis == Basis.ALL ? known(figure, asked) : ofEntries(figure, asked));
    }

    private Optional<Sum> known(FigureReference figure, Asked asked) {
        var folder = ofFolder(figure, asked);
        var ofEntries = ofEntries(figure, asked);
        if (ofEntries.isEmpty() || isThoughtOver(asked, folder, ofEntries.get())) {
            return folder.map(said -> Sum.of(List.of(said)))
                    .or(() -> ofLines(figure, asked))
                    .or(() -> ofDecisions(figure, asked))
                    .or(() -> ofAreas(figure, asked))
                    .or(() -> ofUnitsBelow(figure, asked));
        }
        var silent = silence.below(unit(figure), asked.of());
        if (!silent.isEmpty()) {
            return Optional.of(ofSome(figure, asked, folder, Silence.names(silent)));
        }
        var standing = moved(figure, asked, ofEntries.get());
        return Optional.of(
                folder.map(said -> standing.insteadOf(said, Stands.ENTRIES)).orElse(standing));
    }

    /** A forecast is typed by whoever answers for the unit when the file is no longer what they think. */
    private boolean isThoughtOver(Asked asked, Optional<Sum.Part> folder, Sum ofEntries) {
        return asked.kind() == Kind.FORECAST
                && folder.filter(said -> !said.amount().equals(ofEntries.amount()))
                        .filter(said -> entries.isForecastUpTo(asked.period().year(), said.round()))
                        .isPresent();
    }

    /** Of a unit some of which has no entries: what is known otherwise, when it is another amount. */
    private Sum ofSome(FigureReference figure, Asked asked, Optional<Sum.Part> folder, String missing) {
        var ofEntries = byAccounts.alone(figure, asked.of());
        var known = folder.map(said -> Sum.of(List.of(said)))
                .or(() -> ofLines(figure, asked))
                .or(() -> stored.speaksOf(unit(figure), asked.kind(), asked.period())
                        ? ofAreas(figure, asked)
                        : Optional.empty())
                .or(() -> byUnit(figure, asked))
                .filter(sum -> !sum.amount().equals(ofEntries.amount()));
        return known.map(sum -> sum.with(new Other(Stands.FOLDER, ofEntries.amount(), null, missing)))
                .orElse(ofEntries);
    }

    /** A forecast typed for a unit below moves that of the whole. */
    private Sum moved(FigureReference figure, Asked asked, Sum ofEntries) {
        if (asked.kind() != Kind.FORECAST || !silence.isSaidBelow(unit(figure), asked.of())) {
            return ofEntries;
        }
        return byUnit(figure, asked)
                .filter(sum -> !sum.amount().equals(ofEntries.amount()))
                .map(sum -> sum.with(new Other(Stands.TYPED, ofEntries.amount(), null, "")))
                .orElse(ofEntries);
    }

    private Optional<Sum.Part> ofFolder(FigureReference figure, Asked asked) {
        var line = lineCode(figure);
        return stored.of(unit(figure), figure.where().get(AREA), line, asked.kind(), asked.period())
                .map(own -> new Sum.Part(
                        lines.label(line),
                        own.amount(),
                        false,
                        null,
                        own.knownIn().code(),
                        own.source()));
    }

    /** A line that is a sum is added up from its lines, when entries speak of the unit at all. */
    private Optional<Sum> ofEntries(FigureReference figure, Asked asked) {
        if (!byAccounts.speakOf(figure, asked.of())) {
            return Optional.empty();
        }
        return lines.line(lineCode(figure))
                        .filter(line -> line.accounts().isEmpty())
                        .isPresent()
                ? ofLines(figure, asked)
                : byAccounts.ofLine(figure, asked.of());
    }

    private Optional<Sum> ofDecisions(FigureReference figure, Asked asked) {
        if (asked.kind() != Kind.BUDGET || asked.period().year() != round.year()) {
            return Optional.empty();
        }
        var code = lineCode(figure);
        return decisions.budget(
                unit(figure), figure.where().get(AREA), lines.within(code), lines.around(code), asked.period());
    }

    /** The budget decisions of the year that concern the unit. */
    List<Decided> decided(String unit) {
        return decisions.of(unit);
    }

    /** Sums of the folder that speak of a year of this round, and that entries do not bear out. */
    List<Differing> differing() {
        return byAccounts.differing(stored, silence);
    }

    /** Without revenue; not known when cost and revenue are known together only. */
    private Optional<Sum> gross(FigureReference figure, Asked asked) {
        var code = lineCode(figure);
        if (lines.line(code).filter(ReportLine::isRevenue).isPresent()) {
            return net(figure, asked).map(revenue -> Sum.of(List.of()));
        }
        return lines.hasRevenue(code) ? ofLines(figure, asked) : net(figure, asked);
    }

    private Optional<Sum> ofLines(FigureReference figure, Asked asked) {
        var sumOf = lines.line(lineCode(figure)).map(ReportLine::sumOf).orElse(List.of());
        var parts = new ArrayList<Sum.Part>();
        for (var code : sumOf) {
            var reference = figure.with(LINE, code);
            var part = amount(reference, asked);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            parts.add(new Sum.Part(lines.label(code), part.get().amount(), false, reference, "", null));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(Sum.of(parts));
    }

    /** Empty when an area that the unit has any amount of lacks this line: a sum without it would say too little. */
    private Optional<Sum> ofAreas(FigureReference figure, Asked asked) {
        if (figure.where().containsKey(AREA)) {
            return Optional.empty();
        }
        var parts = new ArrayList<Sum.Part>();
        for (var area : areas) {
            if (hasAny(unit(figure), area, asked)) {
                var reference = figure.with(AREA, area.code()).without(SUM);
                var part = amount(reference, asked);
                if (part.isEmpty()) {
                    return Optional.empty();
                }
                parts.add(new Sum.Part(area.label(), part.get().amount(), false, reference, "", null));
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(Sum.of(parts));
    }

    private boolean hasAny(String unit, OperatingArea area, Asked asked) {
        return stored.speaksOf(unit, area.code(), asked.kind(), asked.period())
                || entries.has(unit, area.code(), asked.of().entries(), asked.period());
    }

    private Optional<Sum> ofUnitsBelow(FigureReference figure, Asked asked) {
        var parts = unitsBelow(figure, asked);
        return parts.isEmpty() ? Optional.empty() : Optional.of(Sum.of(parts));
    }

    /** The units below, and the entries of the unit itself. */
    private Optional<Sum> byUnit(FigureReference figure, Asked asked) {
        var parts = new ArrayList<>(unitsBelow(figure, asked));
        var unit = unit(figure);
        byAccounts
                .itself(figure, asked.of())
                .ifPresent(own ->
                        parts.add(new Sum.Part(organisation.known(unit).name(), own.amount(), false, null, "", null)));
        return parts.isEmpty() ? Optional.empty() : Optional.of(Sum.of(parts));
    }

    private List<Sum.Part> unitsBelow(FigureReference figure, Asked asked) {
        var parts = new ArrayList<Sum.Part>();
        for (Unit below : organisation.children(unit(figure)).toList()) {
            var reference =
                    figure.with(UNIT, below.code()).with(LINE, lineCode(figure)).without(SUM);
            amount(reference, asked)
                    .ifPresent(
                            part -> parts.add(new Sum.Part(below.name(), part.amount(), false, reference, "", null)));
        }
        return parts;
    }

    private static String unit(FigureReference figure) {
        return figure.where().getOrDefault(UNIT, "");
    }

    private static String lineCode(FigureReference figure) {
        return figure.where().getOrDefault(LINE, NET);
    }
}
