package se.tertial.folder;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import se.tertial.basics.Checked;
import se.tertial.basics.Finding;
import se.tertial.basics.Word;
import se.tertial.report.Municipality;
import se.tertial.report.edit.Act;
import se.tertial.report.edit.Row;
import se.tertial.report.edit.SheetForm;
import se.tertial.report.edit.Spot;

/** The canonical folder as sheets: the same files that are loaded and exported, changed a row at a time. */
@Component
public final class FolderSheets implements SheetForm {

    @Override
    public List<Row> rows(SortedMap<String, String> files, String sheet) {
        var name = SheetName.parse(sheet);
        var text = files.getOrDefault(name.file(), "");
        if (name.isCsv()) {
            return CsvSheet.read(text, columns(sheet)).rows();
        }
        return text.isEmpty() ? List.of() : new YamlSheet(YamlPlain.read(name.file(), text), name).rows();
    }

    @Override
    public List<String> columns(String sheet) {
        return FolderReading.TABLES.stream()
                .filter(table -> table.name().equals(sheet))
                .findFirst()
                .map(CsvFile::columns)
                .orElse(List.of());
    }

    @Override
    public SortedMap<String, String> done(SortedMap<String, String> files, Act act) {
        var name = SheetName.parse(act.sheet());
        var text = files.getOrDefault(name.file(), "");
        var changed = new TreeMap<>(files);
        if (name.isCsv()) {
            var sheet = CsvSheet.read(text, columns(act.sheet()));
            sheet.apply(act);
            changed.put(name.file(), sheet.write());
        } else {
            var root = YamlPlain.read(name.file(), text);
            new YamlSheet(root, name).apply(act);
            changed.put(name.file(), YamlPlain.write(root));
        }
        return changed;
    }

    @Override
    public Checked<Municipality> read(SortedMap<String, String> files) {
        return FolderText.read(files);
    }

    @Override
    public Optional<Spot> spot(SortedMap<String, String> files, List<String> sheets, Finding finding) {
        var file = finding.place().file();
        var text = files.getOrDefault(file, "");
        if (file.endsWith(".csv")) {
            var row =
                    CsvSheet.read(text, columns(file)).rowOnLine(finding.place().line());
            return row < 0 || !sheets.contains(file)
                    ? Optional.empty()
                    : Optional.of(new Spot(file, row, finding.place().column()));
        }
        return text.isEmpty()
                ? Optional.empty()
                : YamlPlain.path(file, text, finding.place()).flatMap(path -> spot(text, sheets, finding, path));
    }

    /** In the sheet whose row is nearest above. */
    private static Optional<Spot> spot(String text, List<String> sheets, Finding finding, List<Object> path) {
        Spot nearest = null;
        var depth = -1;
        for (var sheet : sheets) {
            var name = SheetName.parse(sheet);
            if (!name.file().equals(finding.place().file())) {
                continue;
            }
            var located = new YamlSheet(YamlPlain.read(name.file(), text), name).located();
            for (var row = 0; row < located.size(); row++) {
                var above = located.get(row).path();
                if (above.size() > depth
                        && above.size() <= path.size()
                        && path.subList(0, above.size()).equals(above)) {
                    depth = above.size();
                    nearest = new Spot(sheet, row, column(path.subList(depth, path.size()), finding));
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static String column(List<Object> within, Finding finding) {
        if (within.isEmpty()) {
            var isMissing = finding.code().equals(Word.of(Mistake.MISSING_VALUE));
            return isMissing ? finding.arguments().getFirst() : "";
        }
        var first = within.getFirst().toString();
        if (within.size() == 1) {
            return first;
        }
        var second = Objects.toString(within.get(1));
        return switch (second) {
            case "sv" -> first;
            case String s when s.matches("\\d+") -> first + "[]";
            default -> first + "." + second;
        };
    }
}
