package se.tertial.report.web.money;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Messages;
import se.tertial.basics.Word;
import se.tertial.ledger.Dimension;
import se.tertial.report.money.Basis;
import se.tertial.report.money.Behind;
import se.tertial.report.money.CodeNames;
import se.tertial.report.money.MoneyColumn;
import se.tertial.report.web.Visit;
import se.tertial.ui.Address;
import se.tertial.ui.Choice;
import se.tertial.ui.Choice.Option;

/**
 * What is behind a figure, as the address asks for it.
 *
 * @param by what the rows are
 * @param measure of every cell when the columns are months, and of the entries one by one
 */
record BehindAsked(Visit visit, Behind behind, Dimension by, boolean isMonths, MoneyColumn measure) {

    static final String PATH = "konton";
    static final String POSTINGS = "rader";

    private static final int CODE_MAX = 100;
    private static final String LINE = "rad";
    private static final String AREA = "verksamhet";
    private static final String BY = "grupp";
    private static final String COLUMNS = "kolumner";
    private static final String MEASURE = "matt";
    private static final String BASIS = "poster";
    private static final String PART = "del";
    private static final String CODE = "kod";
    private static final String MONTHS = "months";

    static BehindAsked of(Visit visit, Map<String, String> query) {
        var line = known(query.get(LINE), visit.model().lines().stream().map(one -> one.code()))
                .orElse("net");
        var area = known(
                        query.get(AREA),
                        visit.insight().municipality().ledger().areas().stream().map(one -> one.code()))
                .orElse("");
        var part = Word.parse(Dimension.class, query.getOrDefault(PART, ""));
        var code = query.getOrDefault(CODE, "");
        var narrowed = part.filter(_ -> code.length() <= CODE_MAX).map(one -> new Behind.OneCode(one, code));
        return new BehindAsked(
                visit,
                new Behind(visit.unit(), visit.round(), line, area, basis(visit, query), narrowed.orElse(null)),
                Word.parse(Dimension.class, query.getOrDefault(BY, "")).orElse(Dimension.ACCOUNT),
                query.getOrDefault(COLUMNS, "").equals(MONTHS),
                Word.parse(MoneyColumn.class, query.getOrDefault(MEASURE, ""))
                        .filter(column -> !column.isVariance())
                        .orElse(MoneyColumn.ACTUAL));
    }

    private static Basis basis(Visit visit, Map<String, String> query) {
        return Word.parse(Basis.class, query.getOrDefault(BASIS, ""))
                .filter(_ -> visit.model().money().internal().isKnown())
                .orElse(Basis.ALL);
    }

    private static Optional<String> known(@Nullable String asked, Stream<String> codes) {
        return codes.filter(code -> code.equals(asked)).findFirst();
    }

    Address here() {
        return at(PATH, behind.code());
    }

    /** The entries one by one. */
    Address postings() {
        return at(POSTINGS, behind.code());
    }

    /** The entries of a row. */
    Address postings(String code) {
        return at(POSTINGS, new Behind.OneCode(by, code));
    }

    /** The codes again, from the entries. */
    Address codes() {
        return at(PATH, null);
    }

    private Address at(String page, Behind.@Nullable OneCode code) {
        var query = new LinkedHashMap<String, String>();
        query.put("enhet", visit.unit().code());
        query.put("omgang", visit.round().code());
        query.put(LINE, behind.line());
        if (!behind.area().isEmpty()) {
            query.put(AREA, behind.area());
        }
        query.put(BY, Word.of(by));
        if (behind.basis() != Basis.ALL) {
            query.put(BASIS, Word.of(behind.basis()));
        }
        if (isMonths) {
            query.put(COLUMNS, MONTHS);
        }
        if (isMonths || page.equals(POSTINGS)) {
            query.put(MEASURE, Word.of(measure));
        }
        if (code != null) {
            query.put(PART, Word.of(code.dimension()));
            query.put(CODE, code.code());
        }
        return new Address(visit.place(MatrixAsked.ECONOMY, page).path(), query);
    }

    List<Choice> choices() {
        var words = words();
        var choices = new ArrayList<Choice>();
        choices.add(new Choice(LINE, words.text("choice.line"), lines()));
        choices.add(new Choice(AREA, words.text("choice.area"), areas()));
        if (visit.model().money().internal().isKnown()) {
            choices.add(new Choice(BASIS, words.text("choice.basis"), bases()));
        }
        choices.add(new Choice(BY, words.text("choice.rows"), dimensions()));
        choices.add(new Choice(
                COLUMNS,
                words.text("choice.columns"),
                List.of(
                        new Option("", words.text("axes.measures"), !isMonths),
                        new Option(MONTHS, words.text("axes.months"), isMonths))));
        if (isMonths) {
            choices.add(measures());
        }
        return choices.stream().filter(choice -> choice.options().size() > 1).toList();
    }

    Choice measures() {
        var year = visit.round().year();
        var options = Arrays.stream(MoneyColumn.values())
                .filter(column -> !column.isVariance())
                .map(column -> new Option(
                        Word.of(column), words().text("column." + Word.of(column), year, year - 1), column == measure))
                .toList();
        return new Choice(MEASURE, words().text("choice.measure"), options);
    }

    private List<Option> lines() {
        return visit.model().lines().stream()
                .map(line -> new Option(
                        line.code(),
                        line.label().in(visit.language()),
                        line.code().equals(behind.line())))
                .toList();
    }

    private List<Option> areas() {
        var all = new Option("", words().text("choice.all-areas"), behind.area().isEmpty());
        return Stream.concat(
                        Stream.of(all),
                        visit.insight().municipality().ledger().areas().stream()
                                .map(area -> new Option(
                                        area.code(), area.label(), Objects.equals(area.code(), behind.area()))))
                .toList();
    }

    private List<Option> bases() {
        return Arrays.stream(Basis.values())
                .map(basis ->
                        new Option(Word.of(basis), words().text("basis." + Word.of(basis)), basis == behind.basis()))
                .toList();
    }

    private List<Option> dimensions() {
        return Arrays.stream(Dimension.values())
                .map(dimension -> new Option(
                        Word.of(dimension),
                        CodeNames.ofDimension(visit.insight(), dimension, words()),
                        dimension == by))
                .toList();
    }

    Messages words() {
        return Messages.of("money", visit.language());
    }
}
