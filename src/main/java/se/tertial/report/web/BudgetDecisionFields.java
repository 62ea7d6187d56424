package se.tertial.report.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.tertial.access.Right;
import se.tertial.assessment.Round;
import se.tertial.basics.Amount;
import se.tertial.basics.RoundCode;
import se.tertial.basics.Word;
import se.tertial.ledger.BudgetDecision.Kind;
import se.tertial.ledger.LedgerFacts;
import se.tertial.report.web.ControlFormPage.Field;
import se.tertial.report.web.ControlFormPage.Group;
import se.tertial.ui.Choice.Option;

/** The fields of a {@link BudgetDecisionForm}, and how what is typed in them is read. */
record BudgetDecisionFields(Visit visit) {

    static final String AMOUNT = "amount";
    static final String YEAR = "year";
    static final String DATE = "date";
    static final String TEXT = "text";
    static final String UNIT = "unit";
    static final String LINE = "line";
    static final String AREA = "area";
    static final String SEASON = "season";
    static final String KIND = "kind";
    static final String KNOWN_IN = "known_in";
    static final String BODY = "body";
    static final String PARAGRAPH = "paragraph";
    static final String REGISTRY_NUMBER = "registry_number";

    private static final int LINES = 4;
    private static final int DECIMALS = 2;

    private LedgerFacts facts() {
        return visit.insight().municipality().ledger();
    }

    static String at(String name, int place) {
        return name + "-" + (place + 1);
    }

    List<Group> groups(Typed typed) {
        var groups = new ArrayList<Group>();
        groups.add(new Group(
                visit.text("budget.decision"),
                "",
                List.of(
                        typed.choice(KIND, visit.text("budget.kind"), kinds(), ""),
                        typed.line(TEXT, visit.text("budget.text")),
                        typed.choice(UNIT, visit.text("budget.unit"), units(false), ""),
                        typed.line(YEAR, visit.text("budget.year")),
                        typed.line(BODY, visit.text("budget.body")),
                        typed.line(DATE, visit.text("budget.date")),
                        typed.line(PARAGRAPH, visit.text("budget.paragraph")),
                        typed.line(REGISTRY_NUMBER, visit.text("budget.registry-number")),
                        typed.choice(KNOWN_IN, visit.text("budget.known-in"), rounds(), ""),
                        typed.line(AMOUNT, visit.text("budget.amount")))));
        for (var place = 0; place < places(typed); place++) {
            var heading = visit.text("budget.line", place + 1);
            groups.add(new Group(heading, place == 0 ? visit.text("budget.lines.note") : "", line(typed, place)));
        }
        return groups;
    }

    /** Those that are filled in, and some more. */
    private static int places(Typed typed) {
        var filled = 0;
        while (typed.isGiven(at(AMOUNT, filled)) || typed.isGiven(at(UNIT, filled))) {
            filled++;
        }
        return Math.max(LINES, filled + 2);
    }

    private List<Field> line(Typed typed, int place) {
        var fields = new ArrayList<Field>();
        fields.add(typed.choice(at(UNIT, place), visit.text("budget.unit"), units(true), ""));
        fields.add(typed.choice(at(LINE, place), visit.text("budget.report-line"), lines(), ""));
        if (!facts().areas().isEmpty()) {
            var areas = facts().areas().stream().map(a -> new Option(a.code(), a.label(), false));
            fields.add(typed.choice(at(AREA, place), visit.text("budget.area"), orNone(areas), ""));
        }
        if (!facts().budget().seasons().isEmpty()) {
            var seasons = facts().budget().seasons().stream().map(s -> new Option(s.code(), s.name(), false));
            fields.add(typed.choice(at(SEASON, place), visit.text("budget.season"), orNone(seasons), ""));
        }
        fields.add(typed.line(at(AMOUNT, place), visit.text("budget.line-amount")));
        return fields;
    }

    private List<Option> orNone(Stream<Option> options) {
        return Stream.concat(Stream.of(new Option("", visit.text("form.none"), false)), options)
                .toList();
    }

    private List<Option> kinds() {
        return Stream.of(Kind.values())
                .map(kind -> new Option(Word.of(kind), visit.text("budget.kind." + Word.of(kind)), false))
                .toList();
    }

    private List<Option> units(boolean orNone) {
        var units = visit.organisation().units().stream()
                .filter(unit -> visit.may(Right.CHANGE_MONEY, unit.code()))
                .map(unit -> new Option(unit.code(), unit.name(), false));
        return orNone ? orNone(units) : units.toList();
    }

    private List<Option> rounds() {
        return visit.rounds().stream()
                .map(Round::code)
                .map(RoundCode::code)
                .map(round -> new Option(round, round, false))
                .toList();
    }

    private List<Option> lines() {
        return orNone(visit.model().lines().stream()
                .filter(line -> line.partOf().isEmpty())
                .map(line -> new Option(line.code(), line.label().in(visit.language()), false)));
    }

    static List<Integer> filled(Typed typed) {
        return IntStream.range(0, places(typed))
                .filter(place -> Stream.of(AMOUNT, UNIT, LINE).anyMatch(name -> typed.isGiven(at(name, place))))
                .boxed()
                .toList();
    }

    /** Kronor with at most two decimals, with comma or point, and blanks between thousands or not. */
    static Optional<Amount> amount(String typed) {
        var plain = typed.replaceAll("[\\s\\u00A0\\u2009\\u202F]", "")
                .replace('−', '-')
                .replace(',', '.');
        return plain.matches("-?\\d{1,13}(\\.\\d{1," + DECIMALS + "})?")
                ? Optional.of(Amount.ofKronor(new BigDecimal(plain)))
                : Optional.empty();
    }

    static @Nullable LocalDate date(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException bad) {
            return null;
        }
    }
}
