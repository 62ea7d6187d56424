package se.tertial.report.review;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.MoneyUnit;
import se.tertial.document.BulletList;
import se.tertial.document.Changed;
import se.tertial.document.Chart;
import se.tertial.document.Document;
import se.tertial.document.Facts;
import se.tertial.document.Heading;
import se.tertial.document.Inline;
import se.tertial.document.Legend;
import se.tertial.document.Paragraph;
import se.tertial.document.Table;
import se.tertial.proof.number.PrintedNumber;
import se.tertial.proof.number.ProseNumbers;
import se.tertial.proof.number.Unit;
import se.tertial.report.figure.Figure;
import se.tertial.report.figure.FigureReference;
import se.tertial.report.figure.Figures;
import se.tertial.report.figure.Measure;
import se.tertial.report.figure.Show;
import se.tertial.report.review.TypedNumber.Binding;

/**
 * Finds the numbers with a unit that are typed in a text, and which figures of the report would print the same. What is
 * bound already is no typed number; a number that is hedged, as "about 5 million", is one that only a person can judge.
 */
public final class TypedNumbers {

    private static final Pattern BOUND = Pattern.compile("\\{\\{[^{}]*}}");
    private static final int BINDINGS_MAX = 5;

    private final Document document;
    private final Figures figures;
    private @Nullable List<FigureReference> known;
    private final Map<FigureReference, Figure> resolved = new LinkedHashMap<>();

    /** @param document the report, whose own figures come first */
    public TypedNumbers(Document document, Figures figures) {
        this.document = document;
        this.figures = figures;
    }

    /** Gathered when the first number asks. */
    private List<FigureReference> known() {
        if (known == null) {
            known = Stream.concat(usual(), ofDocument(document))
                    .map(figures::complete)
                    .map(reference -> reference.shown(Show.AS_MODEL))
                    .distinct()
                    .toList();
        }
        return known;
    }

    /** The unit's own money is what its texts speak of. */
    private static Stream<FigureReference> usual() {
        return Stream.of(
                        Measure.MONEY_VARIANCE,
                        Measure.MONEY_FORECAST_VARIANCE,
                        Measure.MONEY_BUDGET,
                        Measure.MONEY_ACTUAL,
                        Measure.MONEY_YEAR_BUDGET,
                        Measure.MONEY_FORECAST)
                .map(measure -> FigureReference.of(measure, "line", "net"));
    }

    private static Stream<FigureReference> ofDocument(Document document) {
        return document.blocks()
                .flatMap(block -> switch (block) {
                    case Table table ->
                        table.rows().stream()
                                .flatMap(row -> row.cells().stream())
                                .map(Table.Cell::source);
                    case Paragraph paragraph -> sources(paragraph);
                    case BulletList list -> list.items().stream().flatMap(TypedNumbers::sources);
                    case Heading _, Chart _, Legend _, Facts _, Changed _ -> Stream.<String>of();
                })
                .filter(source -> !source.isEmpty())
                .flatMap(source -> FigureReference.parse(source).stream());
    }

    private static Stream<String> sources(Paragraph paragraph) {
        return paragraph.content().stream()
                .filter(Inline.Figure.class::isInstance)
                .map(inline -> ((Inline.Figure) inline).source());
    }

    /** In the order of the text. */
    public List<TypedNumber> in(String markdown) {
        var bare = BOUND.matcher(markdown)
                .replaceAll(bound -> "\u0001".repeat(bound.group().length()));
        return ProseNumbers.amounts(bare).stream()
                .map(number -> new TypedNumber(number.text(), number.start(), number.end(), bindings(number)))
                .toList();
    }

    /** What two references say in the same words is one. */
    private List<Binding> bindings(PrintedNumber number) {
        var bindings = new LinkedHashMap<String, Binding>();
        for (var reference : known()) {
            if (bindings.size() < BINDINGS_MAX) {
                shown(reference, number).ifPresent(found -> bindings.putIfAbsent(found.title(), found));
            }
        }
        return List.copyOf(bindings.values());
    }

    private Optional<Binding> shown(FigureReference reference, PrintedNumber number) {
        return money(number.unit())
                .map(unit -> reference.measure().code().startsWith("money.")
                                || reference.measure().code().startsWith("investment.")
                        ? binding(reference.shown(sized(number, Show.in(unit, number.decimals()))), number)
                        : Optional.<Binding>empty())
                .orElseGet(() -> number.unit() == Unit.PERCENT ? percent(reference, number) : Optional.empty());
    }

    /** A sentence says with words which way, unless a sign is printed. */
    private static Show sized(PrintedNumber number, Show show) {
        return number.signed() ? show.signed() : show.size();
    }

    private Optional<Binding> percent(FigureReference reference, PrintedNumber number) {
        var figure = resolved(reference);
        var value = figure.value();
        var isBelowNought = value != null && value.signum() < 0;
        return figure.unit().equals("%") && (number.signed() || !isBelowNought)
                ? binding(reference, number)
                : Optional.empty();
    }

    private Optional<Binding> binding(FigureReference reference, PrintedNumber number) {
        var figure = resolved(reference);
        var value = figure.value();
        if (value == null || value.signum() == 0 || !isSame(value, number)) {
            return Optional.empty();
        }
        return Optional.of(new Binding(
                brief(figure.reference()).toString(), figure.origin().title(), TextReading.prints(figure)));
    }

    /** Without what the text says by where it stands. */
    private FigureReference brief(FigureReference whole) {
        var brief = whole;
        for (var key : List.of("round", "unit")) {
            var where = new TreeMap<>(brief.where());
            where.remove(key);
            var less = new FigureReference(brief.measure(), where, brief.show());
            brief = figures.complete(less).equals(whole) ? less : brief;
        }
        return brief;
    }

    private static boolean isSame(BigDecimal value, PrintedNumber number) {
        return value.abs().compareTo(number.value().abs()) == 0
                && (!number.signed() || value.signum() == number.value().signum());
    }

    private Figure resolved(FigureReference reference) {
        return resolved.computeIfAbsent(reference, figures::resolve);
    }

    private static Optional<MoneyUnit> money(Unit unit) {
        return switch (unit) {
            case KR -> Optional.of(MoneyUnit.KR);
            case TKR -> Optional.of(MoneyUnit.TKR);
            case MNKR -> Optional.of(MoneyUnit.MNKR);
            case NONE, MDKR, PERCENT, POINTS -> Optional.empty();
        };
    }
}
