package se.tertial.report.web.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import se.tertial.basics.Language;
import se.tertial.report.FolderForm;
import se.tertial.report.edit.SheetEditing.Outcome;
import se.tertial.report.edit.SheetEditing.Problem;
import se.tertial.report.edit.SheetShape;
import se.tertial.report.edit.SheetShapes;
import se.tertial.report.edit.Spot;

/** Why something could not be done: what is said beside a field, and what is said of the whole. */
final class Problems {

    private static final int OTHERS_MAX = 12;

    private final Map<String, List<String>> byField = new LinkedHashMap<>();
    private final List<String> others = new ArrayList<>();

    static Problems none() {
        return new Problems();
    }

    static Problems of(String problem) {
        var problems = new Problems();
        problems.others.add(problem);
        return problems;
    }

    static Problems at(String column, String problem) {
        var problems = new Problems();
        problems.byField.put(column, List.of(problem));
        return problems;
    }

    /** @param row that the form is about */
    static Problems of(Outcome.Refused refused, SheetShape shape, int row, FolderForm folder, Language language) {
        return of(refused, shape.sheet(), row, folder, language);
    }

    static Problems of(Outcome.Refused refused, String sheet, int row, FolderForm folder, Language language) {
        var problems = new Problems();
        var words = new ModelWords(language);
        var texts = new RowTexts(refused.sheets(), words);
        var elsewhere = new LinkedHashSet<String>();
        for (var problem : refused.problems()) {
            var said = folder.saidThere(problem.finding(), language);
            var spot = problem.spot().orElse(null);
            if (spot != null && spot.sheet().equals(sheet) && spot.row() == row) {
                problems.byField
                        .computeIfAbsent(spot.column(), _ -> new ArrayList<>())
                        .add(said);
            } else {
                elsewhere.add(place(problem, texts, words) + ": " + said);
            }
        }
        elsewhere.stream().limit(OTHERS_MAX).forEach(problems.others::add);
        return problems;
    }

    /** Things of the municipality that would refer to what is no longer there. */
    static List<String> users(Outcome.Refused refused, Language language) {
        var words = new ModelWords(language);
        var texts = new RowTexts(refused.sheets(), words);
        var users = new LinkedHashSet<String>();
        refused.problems().forEach(problem -> users.add(place(problem, texts, words)));
        return users.stream().limit(OTHERS_MAX).toList();
    }

    List<String> at(String column) {
        var at = new ArrayList<>(byField.getOrDefault(column, List.of()));
        if (column.endsWith("[]")) {
            at.addAll(byField.getOrDefault(column.substring(0, column.length() - 2), List.of()));
        }
        return at;
    }

    List<String> others() {
        var all = new ArrayList<>(others);
        all.addAll(byField.getOrDefault("", List.of()));
        return all;
    }

    private static String place(Problem problem, RowTexts texts, ModelWords words) {
        return problem.spot()
                .flatMap(spot -> SheetShapes.bySheet(spot.sheet()).map(shape -> place(shape, spot, texts, words)))
                .orElseGet(() -> problem.finding().place().file());
    }

    private static String place(SheetShape shape, Spot spot, RowTexts texts, ModelWords words) {
        var rows = texts.sheets().rows(shape);
        return spot.row() < rows.size() && !shape.isOne()
                ? words.title(shape) + ", " + texts.name(shape, rows.get(spot.row()))
                : words.title(shape);
    }
}
