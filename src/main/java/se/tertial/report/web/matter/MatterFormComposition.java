package se.tertial.report.web.matter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import se.tertial.basics.RoundCode;
import se.tertial.basics.Word;
import se.tertial.report.compose.Composer;
import se.tertial.report.web.Shells;
import se.tertial.report.web.Visit;
import se.tertial.report.web.matter.MatterField.Group;
import se.tertial.report.web.matter.MatterField.Kind;
import se.tertial.report.web.matter.MatterFormPage.Field;
import se.tertial.report.web.matter.MatterFormPage.Row;
import se.tertial.ui.Address;
import se.tertial.ui.Choice.Option;
import se.tertial.ui.Link;

/** The form of a matter as a page. */
final class MatterFormComposition {

    /** What is being written: an existing matter, or a new one. */
    record Written(String unit, RoundCode round, MatterForm form, Address action, Address cancel) {}

    private final Visit visit;
    private final Written written;
    private final Map<MatterField, String> wrong;

    private MatterFormComposition(Visit visit, Written written, Map<MatterField, String> wrong) {
        this.visit = visit;
        this.written = written;
        this.wrong = wrong;
    }

    /** @param wrong keys of texts by field; {@code problems} are texts about the whole */
    static MatterFormPage of(
            Visit visit, Written written, Map<MatterField, String> wrong, List<String> problems, boolean isStale) {
        return new MatterFormComposition(visit, written, wrong).page(problems, isStale);
    }

    private MatterFormPage page(List<String> problems, boolean isStale) {
        var title = visit.text(written.form().seen().isEmpty() ? "matter.new" : "matter.change");
        var trail = List.of(new Link(visit.text("nav.matters"), MatterAddress.list(visit)));
        var all = new ArrayList<String>();
        if (!wrong.isEmpty()) {
            all.add(visit.text("matter.problem.some"));
        }
        all.addAll(problems);
        var groups = Arrays.stream(Group.values()).map(this::group).toList();
        return new MatterFormPage(
                Shells.of(visit, visit.here(), title, trail, null),
                visit.organisation().known(written.unit()).name() + " · "
                        + visit.insight().round(written.round()).name().in(visit.language()),
                written.action().toString(),
                written.form().seen(),
                all,
                isStale ? written.cancel().toString() : null,
                groups,
                rows(),
                written.cancel().toString());
    }

    private MatterFormPage.Group group(Group group) {
        var key = "matter.group." + Word.of(group);
        var fields = Arrays.stream(MatterField.values())
                .filter(field -> field.group() == group)
                .map(this::field)
                .toList();
        return new MatterFormPage.Group(visit.text(key), group == Group.EXTRACT ? hint("extract") : "", fields);
    }

    private Field field(MatterField field) {
        var problem = wrong.get(field);
        return new Field(
                field.code(),
                visit.text("matter.field." + field.code()),
                hint(field),
                Word.of(field.kind()),
                written.form().get(field),
                field.kind().charactersMax(),
                field.isRequired(),
                field.kind() == Kind.OUTLINE ? outlines(written.form().get(field), false) : List.of(),
                problem == null ? "" : visit.text(problem));
    }

    private String hint(MatterField field) {
        if (field == MatterField.SIGNERS) {
            return hint("signers");
        }
        return switch (field.kind()) {
            case LINES -> hint("lines");
            case PROSE -> hint("prose");
            case DATE -> hint("date");
            case LINE, OUTLINE -> "";
        };
    }

    private String hint(String of) {
        return visit.text("matter.hint." + of);
    }

    private List<Row> rows() {
        var rows = new ArrayList<Row>();
        for (var row : written.form().appendices()) {
            rows.add(new Row(rows.size(), row, outlines(row.outline(), true)));
        }
        return rows;
    }

    private List<Option> outlines(String chosen, boolean mayBeNone) {
        var options = new ArrayList<Option>();
        if (mayBeNone) {
            options.add(new Option("", visit.text("matter.appendix.none"), chosen.isEmpty()));
        }
        for (var outline : visit.insight().municipality().publications().outlines()) {
            var title = Composer.title(visit.insight(), outline, written.unit(), written.round(), visit.language());
            options.add(new Option(outline.code(), title, outline.code().equals(chosen)));
        }
        return options;
    }
}
