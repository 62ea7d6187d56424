package se.tertial.report.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.tertial.document.Block;
import se.tertial.document.BulletList;
import se.tertial.document.Document;
import se.tertial.document.Facts;
import se.tertial.document.Heading;
import se.tertial.document.Paragraph;
import se.tertial.document.Table;

/**
 * What differs between two documents: figures cell by cell, and texts. Tables, rows and columns are the same when they have the same id,
 * texts when they stand under the same headings.
 */
public record DocumentDifference(List<FigureChange> figures, List<TextChange> texts) {

    /**
     * @param table its caption, or the heading it stands under
     * @param before as printed; empty when there was none
     * @param source figure reference of the later one; empty when there is none
     */
    public record FigureChange(String table, String row, String column, String before, String after, String source) {}

    /** @param place heading, or table, row and column */
    public record TextChange(String place, String before, String after) {}

    public DocumentDifference {
        figures = List.copyOf(figures);
        texts = List.copyOf(texts);
    }

    public boolean isEmpty() {
        return figures.isEmpty() && texts.isEmpty();
    }

    public static DocumentDifference between(Document before, Document after) {
        var then = Content.of(before);
        var now = Content.of(after);
        var figures = new ArrayList<FigureChange>();
        var texts = new ArrayList<TextChange>();
        for (var key : both(then.cells, now.cells)) {
            var old = then.cells.getOrDefault(key, Shown.NOTHING);
            var fresh = now.cells.getOrDefault(key, Shown.NOTHING);
            if (!old.text.equals(fresh.text)) {
                var named = fresh.equals(Shown.NOTHING) ? old : fresh;
                if (old.isFigure || fresh.isFigure) {
                    figures.add(
                            new FigureChange(named.table, named.row, named.column, old.text, fresh.text, fresh.source));
                } else {
                    texts.add(new TextChange(named.place(), old.text, fresh.text));
                }
            }
        }
        for (var place : both(then.texts, now.texts)) {
            var old = then.texts.getOrDefault(place, "");
            var fresh = now.texts.getOrDefault(place, "");
            if (!old.equals(fresh)) {
                texts.add(new TextChange(place, old, fresh));
            }
        }
        return new DocumentDifference(figures, texts);
    }

    /** In the order of the later; what only the earlier has comes last. */
    private static <K, V> LinkedHashSet<K> both(Map<K, V> then, Map<K, V> now) {
        var keys = new LinkedHashSet<>(now.keySet());
        keys.addAll(then.keySet());
        return keys;
    }

    private record CellKey(String table, int occurrence, String row, int rowOccurrence, String column) {}

    private record Shown(String table, String row, String column, String text, String source, boolean isFigure) {

        static final Shown NOTHING = new Shown("", "", "", "", "", false);

        String place() {
            return List.of(table, row, column).stream()
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" › "));
        }
    }

    /** A document taken apart. */
    private static final class Content {

        private final Map<CellKey, Shown> cells = new LinkedHashMap<>();
        private final Map<String, String> texts = new LinkedHashMap<>();
        private final Map<String, Integer> tables = new HashMap<>();
        private final List<String> headings = new ArrayList<>();

        static Content of(Document document) {
            var content = new Content();
            content.headings.add(document.front().title());
            document.blocks().forEach(content::add);
            return content;
        }

        private void add(Block block) {
            switch (block) {
                case Heading heading -> {
                    while (headings.size() >= heading.level() + 1) {
                        headings.removeLast();
                    }
                    headings.add(heading.text());
                }
                case Paragraph paragraph -> text(paragraph.text());
                case BulletList list -> list.items().forEach(item -> text("• " + item.text()));
                case Facts facts -> facts.facts().forEach(fact -> text(fact.label() + ": " + fact.text()));
                case Table table -> table(table);
                default -> {}
            }
        }

        private void text(String words) {
            var place = headings.size() == 1
                    ? headings.getFirst()
                    : String.join(" › ", headings.subList(1, headings.size()));
            texts.merge(place, words, (before, more) -> before + "\n\n" + more);
        }

        private void table(Table table) {
            var occurrence = tables.merge(table.id(), 1, Integer::sum);
            var rows = new HashMap<String, Integer>();
            for (var row : table.rows()) {
                var name = row.id().isEmpty() ? row.label() : row.id();
                var rowOccurrence = rows.merge(name, 1, Integer::sum);
                var caption = table.caption().isEmpty() ? headings.getLast() : table.caption();
                label(table, row, caption, new CellKey(table.id(), occurrence, name, rowOccurrence, ""));
                for (var column : table.columns()) {
                    row.cell(column.id())
                            .ifPresent(cell -> cells.put(
                                    new CellKey(table.id(), occurrence, name, rowOccurrence, column.id()),
                                    new Shown(
                                            caption,
                                            row.label(),
                                            column.label(),
                                            cell.shown(),
                                            cell.source(),
                                            column.kind() != Table.Column.Kind.TEXT
                                                    || !cell.source().isEmpty())));
                }
            }
        }

        /** A row that has come or gone, or is called something else, is told by its label. */
        private void label(Table table, Table.Row row, String caption, CellKey key) {
            var isNote = row.kind() == Table.RowKind.NOTE;
            var shown = isNote
                    ? new Shown(caption, "", "", row.label(), "", false)
                    : new Shown(caption, row.label(), table.rowHeading(), row.label(), "", false);
            cells.put(key, shown);
        }
    }
}
