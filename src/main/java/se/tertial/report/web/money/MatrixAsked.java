package se.tertial.report.web.money;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.tertial.basics.Messages;
import se.tertial.basics.Word;
import se.tertial.document.Table.RowKind;
import se.tertial.report.figure.Basis;
import se.tertial.report.money.Axis;
import se.tertial.report.money.FigureMatrix;
import se.tertial.report.money.MatrixChoice;
import se.tertial.report.money.MatrixScope;
import se.tertial.report.money.MoneyColumn;
import se.tertial.report.web.Visit;
import se.tertial.ui.Address;
import se.tertial.ui.Choice;
import se.tertial.ui.Choice.Option;

/** A matrix as the address asks for it, and the choices of the page. What is not said, or says nothing known, is as usual. */
record MatrixAsked(Visit visit, MatrixChoice choice) {

    static final String PATH = "matris";
    static final String ECONOMY = "ekonomi";

    private static final String ROWS = "rader";
    private static final String COLUMNS = "kolumner";
    private static final String MEASURE = "matt";
    private static final String LINE = "rad";
    private static final String AREA = "verksamhet";

    static MatrixAsked of(Visit visit, Map<String, String> asked) {
        var rows = Word.parse(Axis.class, asked.getOrDefault(ROWS, ""))
                .filter(MatrixChoice.ROWS::contains)
                .orElseGet(() -> usual(visit));
        var columns = Word.parse(Axis.class, asked.getOrDefault(COLUMNS, ""))
                .filter(axis -> axis != rows)
                .orElse(Axis.MEASURES);
        var measure =
                Word.parse(MoneyColumn.class, asked.getOrDefault(MEASURE, "")).orElse(MoneyColumn.ACTUAL);
        var line = visit.model().lines().stream()
                .map(one -> one.code())
                .filter(code -> code.equals(asked.get(LINE)))
                .findFirst()
                .orElse("net");
        var area = visit.insight().municipality().ledger().areas().stream()
                .map(one -> one.code())
                .filter(code -> code.equals(asked.get(AREA)))
                .findFirst()
                .orElse("");
        var basis = BehindAsked.basis(visit, asked);
        return new MatrixAsked(visit, new MatrixChoice(rows, columns, measure, line, area, basis));
    }

    /** What is known of the unit net: by the units below it, else by operating area, else by line. */
    private static Axis usual(Visit visit) {
        return Stream.of(Axis.UNITS, Axis.AREAS)
                .filter(axis -> FigureMatrix.of(scope(
                                visit, new MatrixChoice(axis, Axis.MEASURES, MoneyColumn.ACTUAL, "net", "", Basis.ALL)))
                        .rows()
                        .stream()
                        .anyMatch(row -> row.kind() == RowKind.ROW))
                .findFirst()
                .orElse(Axis.LINES);
    }

    MatrixScope scope() {
        return scope(visit, choice);
    }

    private static MatrixScope scope(Visit visit, MatrixChoice choice) {
        return new MatrixScope(visit.insight(), visit.unit(), visit.round(), choice, visit.language());
    }

    /** This matrix, at the page of that name. */
    Address at(String page) {
        return with(page, choice, visit.unit().code());
    }

    /** The same matrix of another unit. */
    Address of(String unit) {
        return with(PATH, choice, unit);
    }

    /** Of one line or area, by what it is made of: the other axis of the two. */
    Address narrowed(Axis axis, String code) {
        var line = axis == Axis.LINES ? code : choice.line();
        var area = axis == Axis.AREAS ? code : choice.area();
        var rows = axis == Axis.AREAS ? Axis.LINES : hasUnits() ? Axis.UNITS : Axis.AREAS;
        return with(
                PATH,
                new MatrixChoice(rows, Axis.MEASURES, choice.measure(), line, area, choice.basis()),
                visit.unit().code());
    }

    private boolean hasUnits() {
        return visit.organisation().children(visit.unit().code()).findAny().isPresent();
    }

    private Address with(String page, MatrixChoice chosen, String unit) {
        var query = new LinkedHashMap<String, String>();
        query.put("enhet", unit);
        visit.roundAsked().ifPresent(round -> query.put("omgang", round.code()));
        query.put(ROWS, Word.of(chosen.rows()));
        query.put(COLUMNS, Word.of(chosen.columns()));
        query.put(MEASURE, Word.of(chosen.measure()));
        query.put(LINE, chosen.line());
        if (!chosen.area().isEmpty()) {
            query.put(AREA, chosen.area());
        }
        if (chosen.basis() != Basis.ALL) {
            query.put(BehindAsked.BASIS, Word.of(chosen.basis()));
        }
        return new Address(visit.place(ECONOMY, page).path(), query);
    }

    List<Choice> choices() {
        var words = Messages.of("money", visit.language());
        var choices = Stream.of(
                new Choice(ROWS, words.text("choice.rows"), axes(words, MatrixChoice.ROWS, choice.rows())),
                new Choice(COLUMNS, words.text("choice.columns"), axes(words, columns(), choice.columns())),
                new Choice(MEASURE, words.text("choice.measure"), measures(words)),
                new Choice(LINE, words.text("choice.line"), lines()),
                new Choice(AREA, words.text("choice.area"), areas(words)),
                BehindAsked.bases(visit, choice.basis()));
        return choices.filter(one -> one.options().size() > 1).toList();
    }

    private List<Axis> columns() {
        return Arrays.stream(Axis.values())
                .filter(axis -> axis != choice.rows())
                .toList();
    }

    private List<Option> axes(Messages words, List<Axis> axes, Axis chosen) {
        var hasAreas = !visit.insight().municipality().ledger().areas().isEmpty();
        return axes.stream()
                .filter(axis -> axis != Axis.AREAS || hasAreas)
                .filter(axis -> axis != Axis.UNITS || hasUnits())
                .map(axis -> new Option(Word.of(axis), words.text("axes." + Word.of(axis)), axis == chosen))
                .toList();
    }

    private List<Option> measures(Messages words) {
        var year = visit.round().year();
        return choice.columns() == Axis.MEASURES
                ? List.of()
                : Arrays.stream(MoneyColumn.values())
                        .map(column -> new Option(
                                Word.of(column),
                                words.text("column." + Word.of(column), year, year - 1),
                                column == choice.measure()))
                        .toList();
    }

    private List<Option> lines() {
        var isAxis = choice.rows() == Axis.LINES || choice.columns() == Axis.LINES;
        return isAxis
                ? List.of()
                : visit.model().lines().stream()
                        .map(line -> new Option(
                                line.code(),
                                line.label().in(visit.language()),
                                line.code().equals(choice.line())))
                        .toList();
    }

    private List<Option> areas(Messages words) {
        var isAxis = choice.rows() == Axis.AREAS || choice.columns() == Axis.AREAS;
        var all = new Option("", words.text("choice.all-areas"), choice.area().isEmpty());
        return isAxis
                ? List.of()
                : Stream.concat(
                                Stream.of(all),
                                visit.insight().municipality().ledger().areas().stream()
                                        .map(area -> new Option(
                                                area.code(),
                                                area.label(),
                                                area.code().equals(choice.area()))))
                        .toList();
    }
}
