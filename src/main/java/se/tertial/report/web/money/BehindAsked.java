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
import se.tertial.report.figure.Basis;
import se.tertial.report.money.Behind;
import se.tertial.report.money.BehindQuestions;
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
 * @param measure of every cell when the columns are not the measures, and of the entries one by one
 */
record BehindAsked(Visit visit, Behind behind, Dimension by, Columns columns, MoneyColumn measure) {

    /** What the columns are. */
    sealed interface Columns {
        /** Budget, actual, forecast … */
        record Measures() implements Columns {}

        record Months() implements Columns {}

        /** The codes of another dimension than that of the rows. */
        record Codes(Dimension dimension) implements Columns {}
    }

    static final String PATH = "konton";
    static final String POSTINGS = "rader";

    private static final int CODE_MAX = 100;
    private static final String LINE = "rad";
    private static final String AREA = "verksamhet";
    private static final String BY = "grupp";
    private static final String COLUMNS = "kolumner";
    private static final String MEASURE = "matt";
    static final String BASIS = "poster";
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
                by(query),
                columns(query),
                Word.parse(MoneyColumn.class, query.getOrDefault(MEASURE, ""))
                        .filter(column -> !column.isVariance())
                        .orElse(MoneyColumn.ACTUAL));
    }

    /** All, where nothing says what is internal. */
    static Basis basis(Visit visit, Map<String, String> query) {
        return Word.parse(Basis.class, query.getOrDefault(BASIS, ""))
                .filter(_ -> isBasisKnown(visit))
                .orElse(Basis.ALL);
    }

    private static Dimension by(Map<String, String> query) {
        return Word.parse(Dimension.class, query.getOrDefault(BY, "")).orElse(Dimension.ACCOUNT);
    }

    private static Columns columns(Map<String, String> query) {
        var asked = query.getOrDefault(COLUMNS, "");
        return asked.equals(MONTHS)
                ? new Columns.Months()
                : Word.parse(Dimension.class, asked)
                        .filter(dimension -> dimension != by(query))
                        .<Columns>map(Columns.Codes::new)
                        .orElseGet(Columns.Measures::new);
    }

    /** As the address says it, empty for the usual. */
    private String columnsWord() {
        return switch (columns) {
            case Columns.Measures() -> "";
            case Columns.Months() -> MONTHS;
            case Columns.Codes(var dimension) -> Word.of(dimension);
        };
    }

    private boolean isOfOneMeasure() {
        return !(columns instanceof Columns.Measures);
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
        if (isOfOneMeasure()) {
            query.put(COLUMNS, columnsWord());
        }
        if (isOfOneMeasure() || page.equals(POSTINGS)) {
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
        choices.add(bases(visit, behind.basis()));
        choices.add(new Choice(BY, words.text("choice.rows"), dimensions(by)));
        choices.add(new Choice(COLUMNS, words.text("choice.columns"), columnOptions()));
        if (isOfOneMeasure()) {
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

    /** Whether the model says what is internal, and there are codes to see it by. */
    private static boolean isBasisKnown(Visit visit) {
        return visit.model().money().internal().isKnown() && BehindQuestions.canBeAsked(visit.insight(), visit.round());
    }

    /** Without options where there is nothing to choose. */
    static Choice bases(Visit visit, Basis chosen) {
        var words = Messages.of("money", visit.language());
        var options = Arrays.stream(Basis.values())
                .filter(_ -> isBasisKnown(visit))
                .map(basis -> new Option(Word.of(basis), words.text("basis." + Word.of(basis)), basis == chosen))
                .toList();
        return new Choice(BASIS, words.text("choice.basis"), options);
    }

    private List<Option> columnOptions() {
        var options = new ArrayList<Option>();
        options.add(new Option("", words().text("axes.measures"), !isOfOneMeasure()));
        options.add(new Option(MONTHS, words().text("axes.months"), columns instanceof Columns.Months));
        var chosen = columns instanceof Columns.Codes(var dimension) ? dimension : null;
        dimensions(chosen).stream()
                .filter(option -> !option.value().equals(Word.of(by)))
                .forEach(options::add);
        return options;
    }

    private List<Option> dimensions(@Nullable Dimension chosen) {
        return Arrays.stream(Dimension.values())
                .map(dimension -> new Option(
                        Word.of(dimension),
                        CodeNames.ofDimension(visit.insight(), dimension, words()),
                        dimension == chosen))
                .toList();
    }

    Messages words() {
        return Messages.of("money", visit.language());
    }
}
