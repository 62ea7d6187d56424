package se.tertial.report.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.tertial.access.Right;
import se.tertial.assessment.Round;
import se.tertial.basics.Amount;
import se.tertial.basics.RoundCode;
import se.tertial.basics.Word;
import se.tertial.report.web.ControlFormPage.Group;
import se.tertial.ui.Choice.Option;

/** The fields of a {@link BudgetDecisionForm}, and how what is typed in them is read. */
record BudgetDecisionFields(Visit visit) {

    static final String AMOUNT = "amount";
    static final String YEAR = "year";
    static final String DATE = "date";
    static final String TEXT = "text";
    static final String UNIT = "unit";
    static final String KIND = "kind";
    static final String KNOWN_IN = "known_in";
    static final String BODY = "body";
    static final String PARAGRAPH = "paragraph";
    static final String REGISTRY_NUMBER = "registry_number";

    private static final int DECIMALS = 2;

    List<Group> groups(Typed typed, DecisionLines lines) {
        var groups = new ArrayList<Group>();
        groups.add(new Group(
                visit.text("budget.decision"),
                "",
                List.of(
                        typed.choice(KIND, visit.text("budget.kind"), kinds(lines), ""),
                        typed.line(TEXT, visit.text("budget.text")),
                        typed.choice(UNIT, visit.text("budget.unit"), units().toList(), ""),
                        typed.line(YEAR, visit.text("budget.year")),
                        typed.line(BODY, visit.text("budget.body")),
                        typed.line(DATE, visit.text("budget.date")),
                        typed.line(PARAGRAPH, visit.text("budget.paragraph")),
                        typed.line(REGISTRY_NUMBER, visit.text("budget.registry-number")),
                        typed.choice(KNOWN_IN, visit.text("budget.known-in"), rounds(), ""),
                        typed.line(AMOUNT, visit.text("budget.amount")))));
        groups.addAll(lines.groups(typed));
        return groups;
    }

    List<Option> orNone(Stream<Option> options) {
        return Stream.concat(Stream.of(new Option("", visit.text("form.none"), false)), options)
                .toList();
    }

    private List<Option> kinds(DecisionLines lines) {
        return lines.kinds().stream()
                .map(kind -> new Option(Word.of(kind), visit.text("budget.kind." + Word.of(kind)), false))
                .toList();
    }

    /** Those whose money the person may change. */
    Stream<Option> units() {
        return visit.organisation().units().stream()
                .filter(unit -> visit.may(Right.CHANGE_MONEY, unit.code()))
                .map(unit -> new Option(unit.code(), unit.name(), false));
    }

    private List<Option> rounds() {
        return visit.rounds().stream()
                .map(Round::code)
                .map(RoundCode::code)
                .map(round -> new Option(round, round, false))
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
