package se.tertial.report.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.tertial.basics.RoundCode;
import se.tertial.basics.Text;
import se.tertial.document.Block;
import se.tertial.plan.control.ControlModel;
import se.tertial.report.Outline.Column;
import se.tertial.report.Outline.Component;
import se.tertial.report.Outline.Component.Kind;
import se.tertial.report.compose.Composer;
import se.tertial.report.figure.FigureReference;
import se.tertial.report.figure.Judgements;
import se.tertial.report.web.ControlPage.Section;
import se.tertial.ui.Status;
import se.tertial.ui.Tally;

/** What the pages of internal control and its kin are made of: the components of reports, with columns of the page's own. */
final class ControlParts {

    private static final String SYMBOL = "symbol";

    private final Visit visit;
    private final String unit;
    private final RoundCode round;
    private final Shown shown;
    private final Map<String, String> forms = new HashMap<>();

    ControlParts(Visit visit, String unit, RoundCode round) {
        this.visit = visit;
        this.unit = unit;
        this.round = round;
        this.shown = new Shown(visit, round);
    }

    /** @param columns codes by turns with keys of their labels */
    List<Block> blocks(Kind kind, String caption, Map<String, String> settings, String... columns) {
        var listed = new ArrayList<Column>();
        for (var i = 0; i < columns.length; i += 2) {
            listed.add(new Column(columns[i], new Text(visit.text(columns[i + 1])), SYMBOL));
        }
        var component = new Component(kind, new Text(caption), settings, listed);
        return Composer.component(visit.insight(), component, unit, round, visit.language());
    }

    /** The rows of these codes lead to forms below the path, for those who may answer. */
    void leadToForms(String path, Stream<String> codes) {
        codes.forEach(code -> forms.put(
                code,
                visit.place(path, code)
                        .with(Visit.UNIT, unit)
                        .with(Visit.ROUND, round.code())
                        .toString()));
    }

    List<Block> legend(String of) {
        return blocks(Kind.LEGEND, "", Map.of("of", of));
    }

    /** Nothing when there are no blocks. */
    @SafeVarargs
    final List<Section> section(String heading, List<Block>... blocks) {
        var all = Stream.of(blocks).flatMap(List::stream).toList();
        return all.isEmpty() ? List.of() : List.of(new Section(heading, shown.html(all, forms)));
    }

    /** How many there are of a status; empty when there are none. */
    List<Tally> tally(ControlModel.Shown of, FigureReference count) {
        var figure = shown.link(count);
        return figure.text().equals("0")
                ? List.of()
                : List.of(new Tally(
                        figure, new Status(Judgements.mark(of), of.label().in(visit.language()))));
    }

    String roundName() {
        return visit.insight().round(round).name().in(visit.language());
    }
}
