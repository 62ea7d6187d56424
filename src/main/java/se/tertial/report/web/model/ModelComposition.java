package se.tertial.report.web.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import se.tertial.access.Right;
import se.tertial.report.edit.Row;
import se.tertial.report.edit.SheetEditing.Sheets;
import se.tertial.report.edit.SheetShape;
import se.tertial.report.edit.SheetShape.Group;
import se.tertial.report.edit.SheetShapes;
import se.tertial.report.web.Shells;
import se.tertial.report.web.Visit;
import se.tertial.ui.Address;
import se.tertial.ui.Link;

final class ModelComposition {

    static final String PATH = "styrmodell";

    private static final int NAMES_MAX = 6;

    private ModelComposition() {}

    static Address place(Visit visit) {
        return visit.place(PATH);
    }

    static ModelPage of(Visit visit, Sheets sheets, String done) {
        var words = new ModelWords(visit.language());
        var texts = new RowTexts(sheets, words);
        var groups = Arrays.stream(Group.values())
                .map(group -> new ModelPage.Group(
                        words.say("group." + group.name().toLowerCase(Locale.ROOT)),
                        SheetShapes.all().stream()
                                .filter(shape -> shape.group() == group && visit.may(shape.right()))
                                .map(shape -> card(visit, words, texts, shape))
                                .toList()))
                .filter(group -> !group.cards().isEmpty())
                .toList();
        var shell = Shells.of(visit, visit.here(), visit.text("model.title"), List.of(), null);
        return new ModelPage(shell, groups, ways(visit), done);
    }

    private static List<Link> ways(Visit visit) {
        return visit.may(Right.CHANGE_MODEL)
                ? List.of(
                        new Link(visit.text("outline.title"), visit.place(OutlineComposition.PATH)),
                        new Link(visit.text("shift.link"), visit.place(YearShiftController.PATH)))
                : List.of();
    }

    private static ModelPage.Card card(Visit visit, ModelWords words, RowTexts texts, SheetShape shape) {
        var rows = texts.sheets().rows(shape);
        var marks = rows.stream().map(texts::status).filter(Objects::nonNull).toList();
        return new ModelPage.Card(
                words.title(shape),
                SheetComposition.place(visit, shape).toString(),
                words.lead(shape),
                shape.isOne() ? null : Integer.toString(rows.size()),
                shape.isOne() ? values(texts, words, shape, rows) : names(texts, shape, rows),
                marks);
    }

    private static String names(RowTexts texts, SheetShape shape, List<Row> rows) {
        if (shape.key().isEmpty() || rows.stream().anyMatch(row -> texts.status(row) != null)) {
            return "";
        }
        var first = rows.stream()
                .limit(NAMES_MAX)
                .map(row -> texts.name(shape, row))
                .collect(Collectors.joining(", "));
        return rows.size() > NAMES_MAX ? first + " …" : first;
    }

    private static String values(RowTexts texts, ModelWords words, SheetShape shape, List<Row> rows) {
        return rows.stream()
                .flatMap(row -> texts.sheets().fields(shape).stream()
                        .map(field ->
                                words.label(shape, field.column()) + ": " + texts.text(field, row.get(field.column()))))
                .limit(NAMES_MAX)
                .collect(Collectors.joining(" · "));
    }
}
