package se.tertial.document.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tertial.document.Block;
import se.tertial.document.BulletList;
import se.tertial.document.Change;
import se.tertial.document.Changed;
import se.tertial.document.Chart;
import se.tertial.document.Document;
import se.tertial.document.Document.Orientation;
import se.tertial.document.Document.Part;
import se.tertial.document.Facts;
import se.tertial.document.Heading;
import se.tertial.document.Legend;
import se.tertial.document.Mark;
import se.tertial.document.Paragraph;
import se.tertial.document.Table;
import tools.jackson.databind.JsonNode;

/** Reads what {@link DocumentWriter} writes. Members it does not know are passed over. */
final class DocumentReader {

    private record Placed(Orientation orientation, boolean newPage, Block block) {}

    /** @throws Member.Unexpected if a member is not what a document has there */
    Document read(JsonNode root) {
        var json = new Member(root, "").object();
        if (!json.has("blocks")) {
            throw json.member("blocks").unexpected("a list");
        }
        var opening = json.has("opening") ? json.constant("opening", Document.Opening.class) : Document.Opening.COVER;
        return new Document(front(json), opening, parts(json.list("blocks", this::placed)));
    }

    private static Document.Front front(Member json) {
        return new Document.Front(
                json.text("municipality"),
                json.text("municipalityName"),
                json.text("unit"),
                json.text("unitName"),
                json.text("round"),
                json.text("outline"),
                json.text("title"),
                json.text("period"),
                json.text("status"),
                json.text("language"),
                json.text("date"));
    }

    private static List<Part> parts(List<Placed> placed) {
        var parts = new ArrayList<Part>();
        var blocks = new ArrayList<Block>();
        var orientation = Orientation.PORTRAIT;
        for (var next : placed) {
            if (!blocks.isEmpty() && (next.newPage || next.orientation != orientation)) {
                parts.add(new Part(orientation, blocks));
                blocks.clear();
            }
            orientation = next.orientation;
            blocks.add(next.block);
        }
        if (!blocks.isEmpty()) {
            parts.add(new Part(orientation, blocks));
        }
        return parts;
    }

    private Placed placed(Member json) {
        json.object();
        var page = json.text("page");
        if (!page.isEmpty() && !page.equals("landscape")) {
            throw json.member("page").unexpected("landscape or nothing");
        }
        var orientation = page.isEmpty() ? Orientation.PORTRAIT : Orientation.LANDSCAPE;
        return new Placed(orientation, json.isTrue("newPage"), changed(json));
    }

    private Block changed(Member json) {
        return json.has("change") ? new Changed(json.constant("change", Change.class), block(json)) : block(json);
    }

    private Block block(Member json) {
        return switch (json.text("kind")) {
            case "heading" -> heading(json);
            case "paragraph" -> paragraph(json);
            case "list" -> new BulletList(json.list("items", DocumentReader::paragraph));
            case "table" -> table(json);
            case "chart" -> chart(json);
            case "legend" -> legend(json);
            case "facts" ->
                new Facts(json.list("facts", fact -> new Facts.Fact(fact.text("label"), fact.text("text"))));
            default -> throw json.member("kind").unexpected("heading, paragraph, list, table, chart, legend or facts");
        };
    }

    private static Heading heading(Member json) {
        var level = json.number("level");
        if (level < 1 || level > 4) {
            throw json.member("level").unexpected("1 to 4");
        }
        return new Heading(level, json.text("text"), json.text("id"));
    }

    private static Paragraph paragraph(Member json) {
        json.object();
        var runs = new ArrayList<Run>();
        runs.addAll(json.list("figures", DocumentReader::figure));
        runs.addAll(json.list("emphasis", DocumentReader::emphasis));
        runs.addAll(json.list("changes", DocumentReader::change));
        return Run.paragraph(json.text("text"), runs, json);
    }

    private static Run figure(Member json) {
        return new Run(
                json.number("start"), json.text("text"), Run.Kind.FIGURE, json.value("value"), json.text("source"));
    }

    private static Run emphasis(Member json) {
        var kind = json.isTrue("strong") ? Run.Kind.STRONG : Run.Kind.EMPHASIS;
        return new Run(json.number("start"), json.text("text"), kind, null, "");
    }

    private static Run change(Member json) {
        var kind = json.constant("change", Change.class) == Change.COME ? Run.Kind.COME : Run.Kind.GONE;
        return new Run(json.number("start"), json.text("text"), kind, null, "");
    }

    private static Table table(Member json) {
        return new Table(
                json.text("id"),
                json.text("caption"),
                json.text("rowHeading"),
                json.list("columns", DocumentReader::column),
                json.list("rows", DocumentReader::row));
    }

    private static Table.Column column(Member json) {
        var kind = json.has("kind") ? json.constant("kind", Table.Column.Kind.class) : Table.Column.Kind.TEXT;
        return new Table.Column(json.text("id"), json.text("label"), json.text("unit"), kind);
    }

    private static Table.Row row(Member json) {
        return new Table.Row(
                json.text("id"),
                json.text("label"),
                json.constant("kind", Table.RowKind.class),
                json.number("level"),
                json.list("cells", DocumentReader::cell),
                json.has("change") ? json.constant("change", Change.class) : null);
    }

    private static Table.Cell cell(Member json) {
        return new Table.Cell(
                json.text("column"),
                json.value("value"),
                json.text("reason"),
                json.text("text"),
                json.text("unit"),
                json.text("source"),
                mark(json.member("mark")),
                json.text("flag"),
                json.has("was") ? json.text("was") : null);
    }

    private static @Nullable Mark mark(Member json) {
        return json.node().isMissingNode() ? null : presentMark(json);
    }

    private static Mark presentMark(Member json) {
        return new Mark(json.object().text("symbol"), json.constant("tone", Mark.Tone.class));
    }

    private static Chart chart(Member json) {
        return new Chart(
                json.text("id"),
                json.text("caption"),
                json.text("alternative"),
                json.constant("shape", Chart.Shape.class),
                json.text("unit"),
                json.list("categories", Member::text),
                json.list("series", DocumentReader::series));
    }

    private static Chart.Series series(Member json) {
        return new Chart.Series(
                json.text("label"),
                json.constant("style", Chart.Style.class),
                json.list("points", point -> new Chart.Point(point.value("value"), point.text("text"))));
    }

    private static Legend legend(Member json) {
        return new Legend(
                json.text("id"),
                json.text("caption"),
                json.list(
                        "entries",
                        entry -> new Legend.Entry(
                                presentMark(entry.member("mark")), entry.text("label"), entry.text("meaning"))));
    }
}
