package se.tertial.document.docx;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import se.tertial.document.Block;
import se.tertial.document.BulletList;
import se.tertial.document.Change;
import se.tertial.document.Changed;
import se.tertial.document.Chart;
import se.tertial.document.Document;
import se.tertial.document.Document.Opening;
import se.tertial.document.Document.Orientation;
import se.tertial.document.Facts;
import se.tertial.document.Heading;
import se.tertial.document.Legend;
import se.tertial.document.Paragraph;
import se.tertial.document.Table;
import se.tertial.document.Wording;
import se.tertial.document.markup.Markup;

/** The text of the Word file: title, contents, then each part of the document as a section of its own. */
final class WordBody {

    private static final int CONTENTS_LEVEL_MAX = 2;

    private final Document document;
    private final Markup out = DocxDocument.root("w:document");
    private final WordText text;
    private final List<WordPicture> pictures = new ArrayList<>();
    private final Map<Heading, Integer> bookmarks = new IdentityHashMap<>();

    WordBody(Document document) {
        this.document = document;
        this.text = new WordText(out, new Tracking(document.front()));
        document.headings().forEach(heading -> bookmarks.put(heading, bookmarks.size() + 1));
    }

    List<WordPicture> pictures() {
        return pictures;
    }

    String write() {
        out.open("w:body");
        var parts = document.parts();
        var isLetter = document.opening() == Opening.LETTER && !parts.isEmpty();
        if (!isLetter) {
            titleBlock(document.front());
            contents();
            sectionEnd(Orientation.PORTRAIT, true, parts.isEmpty());
        }
        for (var part : parts) {
            part.blocks().forEach(block -> block(block, part.orientation()));
            sectionEnd(part.orientation(), isLetter && part == parts.getFirst(), part == parts.getLast());
        }
        return out.close().close().toString();
    }

    private void titleBlock(Document.Front front) {
        text.paragraph("Municipality", front.municipalityName());
        text.paragraph("Title", front.title());
        text.paragraph("Subtitle", front.unitName());
        fact(Wording.PERIOD.in(front.language()), front.period());
        fact(Wording.STATUS.in(front.language()), front.status());
    }

    private void fact(String name, String value) {
        if (!value.isEmpty()) {
            text.begin("Fact");
            text.run(name + " ", Look.SOFT);
            text.run(value, Look.STRONG);
            text.end();
        }
    }

    /** Page numbers come when Word updates the field; a guess would be worse than none. */
    private void contents() {
        var headings = document.headings()
                .filter(heading -> heading.level() <= CONTENTS_LEVEL_MAX)
                .toList();
        if (headings.isEmpty()) {
            return;
        }
        text.paragraph("TOCHeading", Wording.CONTENTS.in(document.front().language()));
        for (var heading : headings) {
            text.begin("TOC" + heading.level());
            if (heading == headings.getFirst()) {
                out.open("w:r").open("w:fldChar").attr("w:fldCharType", "begin").attr("w:dirty", "true");
                out.empty().close().open("w:r").open("w:instrText").attr("xml:space", "preserve");
                out.text(" TOC \\o \"1-%d\" \\h \\z \\u ".formatted(CONTENTS_LEVEL_MAX));
                out.close().close();
                text.fieldPart("separate");
            }
            out.open("w:hyperlink").attr("w:anchor", bookmark(heading)).attr("w:history", "1");
            text.run(heading.text(), Look.PLAIN);
            out.close();
            if (heading == headings.getLast()) {
                text.fieldPart("end");
            }
            text.end();
        }
    }

    private void block(Block block, Orientation orientation) {
        switch (block) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> paragraph("Normal", paragraph);
            case BulletList list -> list.items().forEach(item -> paragraph("ListBullet", item));
            case Table table -> new WordTable(text, null).write(table, orientation);
            case Chart chart -> chart(chart);
            case Legend legend -> legend(legend);
            case Facts facts -> facts.facts().forEach(fact -> fact(fact.label(), fact.text()));
            case Changed(Change change, Block inner) -> changed(change, inner, orientation);
        }
        out.line();
    }

    private void changed(Change change, Block inner, Orientation orientation) {
        text.changing(change);
        if (inner instanceof Table table) {
            new WordTable(text, change).write(table, orientation);
        } else {
            block(inner, orientation);
        }
        text.changing(null);
    }

    private void heading(Heading heading) {
        var id = bookmarks.getOrDefault(heading, 0);
        text.begin("Heading" + heading.level());
        if (id > 0) {
            out.open("w:bookmarkStart")
                    .attr("w:id", id)
                    .attr("w:name", bookmark(heading))
                    .empty();
        }
        text.run(heading.text(), Look.PLAIN);
        if (id > 0) {
            out.open("w:bookmarkEnd").attr("w:id", id).empty();
        }
        text.end();
    }

    private String bookmark(Heading heading) {
        return "_Toc%06d".formatted(bookmarks.getOrDefault(heading, 0));
    }

    private void paragraph(String style, Paragraph paragraph) {
        var whole = paragraph.change();
        whole.ifPresent(text::changing);
        text.begin(style);
        text.inlines(paragraph);
        text.end();
        whole.ifPresent(_ -> text.changing(null));
    }

    private void chart(Chart chart) {
        text.begin("Caption");
        text.run(chart.caption(), Look.PLAIN);
        text.end();
        var picture =
                WordPicture.of(chart, pictures.size() + 1, document.front().language());
        pictures.add(picture);
        text.begin("Picture");
        text.picture(picture);
        text.end();
    }

    private void legend(Legend legend) {
        if (!legend.caption().isEmpty()) {
            text.begin("Legend", true);
            text.run(legend.caption(), Look.STRONG);
            text.end();
        }
        for (var entry : legend.entries()) {
            text.begin("Legend", entry != legend.entries().getLast());
            text.marked(entry.mark(), entry.mark().symbol() + entry.label(), Look.PLAIN);
            if (!entry.meaning().isEmpty()) {
                text.run(" – " + entry.meaning(), Look.SOFT);
            }
            text.end();
        }
    }

    /** A section's properties stand in its last paragraph, those of the last section after everything. */
    private void sectionEnd(Orientation orientation, boolean isFirst, boolean isLast) {
        if (!isLast) {
            out.open("w:p")
                    .open("w:pPr")
                    .open("w:pStyle")
                    .attr("w:val", "SectionEnd")
                    .empty();
        }
        out.open("w:sectPr");
        if (isFirst) {
            reference("w:headerReference", "header");
            reference("w:footerReference", "footer");
            out.open("w:footerReference")
                    .attr("w:type", "first")
                    .attr("r:id", "footer")
                    .empty();
        }
        out.open("w:type").attr("w:val", "nextPage").empty();
        pageSize(orientation);
        if (isFirst) {
            out.open("w:titlePg").empty();
        }
        out.close();
        if (!isLast) {
            out.close().close().line();
        }
    }

    private void reference(String element, String part) {
        out.open(element).attr("w:type", "default").attr("r:id", part).empty();
    }

    private void pageSize(Orientation orientation) {
        var landscape = orientation == Orientation.LANDSCAPE;
        out.open("w:pgSz").attr("w:w", landscape ? 16838 : 11906).attr("w:h", landscape ? 11906 : 16838);
        out.attrIf(landscape, "w:orient", "landscape").empty();
        out.open("w:pgMar")
                .attr("w:top", 1531)
                .attr("w:right", 1134)
                .attr("w:bottom", 1247)
                .attr("w:left", 1134);
        out.attr("w:header", 709).attr("w:footer", 567).attr("w:gutter", 0).empty();
    }
}
