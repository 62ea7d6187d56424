package se.tertial.report.edit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import se.tertial.basics.Finding;
import se.tertial.report.Editing;
import se.tertial.report.Editing.Deed;
import se.tertial.report.FolderForm;
import se.tertial.report.Municipality;

/** Changes a municipality by what is done to its sheets: all of it or nothing. */
@Component
public final class SheetEditing {

    private final Editing editing;
    private final FolderForm folder;
    private final SheetForm form;

    public SheetEditing(Editing editing, FolderForm folder, SheetForm form) {
        this.editing = editing;
        this.folder = folder;
        this.form = form;
    }

    /** @param spot where, when it is in one of the sheets */
    public record Problem(Finding finding, Optional<Spot> spot) {}

    public sealed interface Outcome {

        record Saved() implements Outcome {}

        /**
         * Nothing was changed, because the result would have broken the rules of the folder.
         *
         * @param sheets as they would have been
         */
        record Refused(List<Problem> problems, Sheets sheets) implements Outcome {
            public Refused {
                problems = List.copyOf(problems);
            }
        }

        /** Nothing was changed: what the person saw is no longer as it was. */
        record Stale() implements Outcome {}
    }

    public Sheets sheets(Municipality municipality) {
        return new Sheets(folder.files(municipality), form);
    }

    /** @param acts to be done to the sheets as they are now, in order; empty when they are not as the person saw them */
    public Outcome change(String code, Deed deed, Function<Sheets, Optional<List<Act>>> acts) {
        var refused = new ArrayList<Outcome>();
        var outcome = editing.change(code, deed, now -> {
            var sheets = sheets(now);
            return acts.apply(sheets).flatMap(wanted -> {
                var done = sheets.done(wanted);
                var read = form.read(done.files());
                if (!read.isClean()) {
                    refused.add(new Outcome.Refused(problems(done, read.findings()), done));
                }
                return read.value().map(municipality -> taking(now, municipality, parts(wanted)));
            });
        });
        if (!refused.isEmpty()) {
            return refused.getFirst();
        }
        return switch (outcome) {
            case Editing.Outcome.Saved _ -> new Outcome.Saved();
            case Editing.Outcome.Stale _ -> new Outcome.Stale();
            case Editing.Outcome.Refused(List<Finding> findings) ->
                new Outcome.Refused(
                        findings.stream()
                                .map(f -> new Problem(f, Optional.empty()))
                                .toList(),
                        new Sheets(new TreeMap<>(), form));
        };
    }

    private List<Problem> problems(Sheets sheets, List<Finding> findings) {
        return findings.stream()
                .map(finding -> new Problem(finding, form.spot(sheets.files(), SheetShapes.sheets(), finding)))
                .toList();
    }

    private static Set<Part> parts(List<Act> acts) {
        var parts = EnumSet.noneOf(Part.class);
        acts.forEach(act ->
                parts.add(SheetShapes.bySheet(act.sheet()).map(SheetShape::part).orElseThrow()));
        return parts;
    }

    private static Municipality taking(Municipality now, Municipality wanted, Set<Part> parts) {
        var result = now;
        for (var part : parts) {
            result = part.take(result, wanted);
        }
        return result;
    }

    /** The sheets of a municipality at one moment. */
    public record Sheets(SortedMap<String, String> files, SheetForm form) {

        public List<Row> rows(SheetShape shape) {
            return form.rows(files, shape.sheet());
        }

        /** Fields that the sheet has now: those described, then any other column. */
        public List<Field> fields(SheetShape shape) {
            var columns = form.columns(shape.sheet());
            var fields = new ArrayList<Field>();
            shape.fields().stream()
                    .filter(field -> columns.isEmpty() || columns.contains(field.column()))
                    .forEach(fields::add);
            var described = shape.fields().stream().map(Field::column).toList();
            columns.stream()
                    .filter(column -> !described.contains(column))
                    .forEach(column -> fields.add(Field.line(column).optional().aside()));
            return fields;
        }

        public Sheets done(List<Act> acts) {
            var files = this.files;
            for (var act : acts) {
                files = form.done(files, act);
            }
            return new Sheets(files, form);
        }
    }
}
