package se.tertial.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.tertial.basics.Language;
import se.tertial.document.Document;
import se.tertial.ledger.BudgetDecision;
import se.tertial.organisation.Organisation;
import se.tertial.organisation.Unit;
import se.tertial.report.compose.Composer;

/** Who may see a part of a municipality sees that part as everybody would, and nothing of the others. */
class NarrowingTest {

    private static final Pattern UNIT = Pattern.compile("unit=(\\S+)");

    static List<String> samples() {
        return SampleInsight.all();
    }

    /** An outline may also name other units, as the whole municipality's staff; of those there is then nothing. */
    @ParameterizedTest
    @MethodSource("samples")
    void everyFigureOfAUnitThatIsSeenIsAsEverybodySeesItAndOfOthersThereIsNone(String sample) {
        var whole = SampleInsight.of(sample);
        var organisation = whole.municipality().organisation();
        for (var unit : organisation.units()) {
            var seen = subtree(organisation, unit);
            var narrowed = whole.narrowed(seen);
            for (var round : whole.municipality().assessment().rounds()) {
                for (var outline : whole.municipality().publications().outlines()) {
                    var all = said(Composer.compose(whole, outline, unit.code(), round.code(), Language.SV));
                    said(Composer.compose(narrowed, outline, unit.code(), round.code(), Language.SV))
                            .forEach((source, text) -> {
                                var of = UNIT.matcher(source);
                                var isSeen = !of.find() || seen.contains(of.group(1));
                                assertThat(text).as(source).isEqualTo(isSeen ? all.get(source) : "");
                            });
                }
            }
        }
    }

    /** Text of every figure of a report, by its reference; empty for what has no value but a reason. */
    private static Map<String, String> said(Document report) {
        var said = new HashMap<String, String>();
        report.tables()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !cell.source().isEmpty())
                .forEach(cell -> said.put(cell.source(), cell.reason().isEmpty() ? cell.text() : ""));
        return said;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void nothingOfAUnitThatIsNotSeenIsLeft(String sample) throws Exception {
        var whole = SampleInsight.of(sample);
        var organisation = whole.municipality().organisation();
        for (var unit : organisation.units()) {
            var units = subtree(organisation, unit);
            var narrowed = whole.narrowed(units).municipality();
            assertThat(unitsNamed(narrowed)).as(unit.code()).isSubsetOf(units);
            assertThat(unitsNamed(whole.municipality())).hasSizeGreaterThan(1);
        }
    }

    private static Set<String> subtree(Organisation organisation, Unit top) {
        return organisation.units().stream()
                .map(Unit::code)
                .filter(code -> organisation.contains(top.code(), code))
                .collect(Collectors.toSet());
    }

    /** What any fact that has a unit names as its unit; of the organisation itself only what is not a mere name. */
    private static Set<String> unitsNamed(Municipality municipality) throws Exception {
        var named = new ArrayList<String>();
        municipality.organisation().units().forEach(unit -> named.add(unit.code()));
        var ledger = municipality.ledger();
        var granted =
                ledger.budget().lines().stream().map(line -> line.decision()).collect(Collectors.toSet());
        ledger.budget().projectLines().forEach(line -> granted.add(line.decision()));
        var ofOthers = ledger.budget().decisions().stream()
                .filter(decision -> granted.contains(decision.code()))
                .map(BudgetDecision::code)
                .collect(Collectors.toSet());
        for (var part : List.of(
                municipality.indicators(),
                ledger.operating(),
                ledger.budget().lines(),
                ledger.projects(),
                municipality.plan().followed(),
                municipality.plan().targets(),
                municipality.plan().assignments(),
                municipality.assessment(),
                municipality.control(),
                municipality.publications().texts(),
                municipality.publications().matters(),
                municipality.publications().answers())) {
            collect(part, named);
        }
        ledger.budget().decisions().stream()
                .filter(decision -> !ofOthers.contains(decision.code()))
                .forEach(decision -> named.add(decision.unit()));
        named.removeIf(String::isEmpty);
        return Set.copyOf(named);
    }

    private static void collect(Object value, List<String> named)
            throws InvocationTargetException, IllegalAccessException {
        switch (value) {
            case Collection<?> many -> {
                for (var one : many) {
                    collect(one, named);
                }
            }
            case Record record -> {
                for (var component : record.getClass().getRecordComponents()) {
                    var accessor = component.getAccessor();
                    accessor.setAccessible(true);
                    var inner = accessor.invoke(record);
                    if (component.getName().equals("unit") && inner instanceof String unit) {
                        named.add(unit);
                    } else if (inner != null) {
                        collect(inner, named);
                    }
                }
            }
            default -> {}
        }
    }
}
