package se.tertial.document.html;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.tertial.document.Block;
import se.tertial.document.BulletList;
import se.tertial.document.Change;
import se.tertial.document.Changed;
import se.tertial.document.Chart;
import se.tertial.document.Facts;
import se.tertial.document.Heading;
import se.tertial.document.Inline;
import se.tertial.document.Legend;
import se.tertial.document.Mark;
import se.tertial.document.Paragraph;
import se.tertial.document.Table;
import se.tertial.document.markup.Markup;

/** Writes blocks as elements that mean what the blocks are; shared by web pages and PDF. */
public final class HtmlBlocks {

    private final Markup out;
    private final Medium medium;
    private final @Nullable Change change;

    public HtmlBlocks(Markup out, Medium medium) {
        this(out, medium, null);
    }

    private HtmlBlocks(Markup out, Medium medium, @Nullable Change change) {
        this.out = out;
        this.medium = medium;
        this.change = change;
    }

    public void write(List<Block> blocks) {
        blocks.forEach(this::write);
    }

    private void write(Block block) {
        switch (block) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> {
                out.open("p");
                inlines(paragraph);
                out.close().line();
            }
            case BulletList list -> list(list);
            case Table table -> new HtmlTable(out, medium, change).write(table);
            case Chart chart -> chart(chart);
            case Legend legend -> legend(legend);
            case Facts facts -> facts(facts);
            case Changed(Change how, Block inner) -> new HtmlBlocks(out, medium, how).write(inner);
        }
    }

    private void heading(Heading heading) {
        out.open("h" + Math.min(6, heading.level() + medium.chapterLevel() - 1));
        out.attrIf(!heading.id().isEmpty(), "id", heading.id());
        text(heading.text());
        out.close().line();
    }

    private void inlines(Paragraph paragraph) {
        for (var inline : paragraph.content()) {
            switch (inline) {
                case Inline.Words(String text) -> text(text);
                case Inline.Changed(Change how, String text) -> changed(out, how, () -> out.text(text));
                case Inline.Strong(String text) -> out.element("strong", text);
                case Inline.Emphasis(String text) -> out.element("em", text);
                case Inline.Figure figure -> figure(out, medium.links(), figure.source(), figure.text());
            }
        }
    }

    /** The text of a figure, linked to where it comes from if the medium has such pages. */
    static void figure(Markup out, Links links, String source, String text) {
        var address =
                source.isEmpty() || text.isBlank() ? null : links.to(source).orElse(null);
        if (address == null) {
            out.text(text);
        } else {
            out.open("a", "figure").attr("href", address).text(text).close();
        }
    }

    private void list(BulletList list) {
        out.open("ul").line();
        for (var item : list.items()) {
            out.open("li");
            inlines(item);
            out.close().line();
        }
        out.close().line();
    }

    private void chart(Chart chart) {
        out.open("figure", "chart-figure")
                .attrIf(!chart.id().isEmpty(), "id", chart.id())
                .line();
        out.open("figcaption");
        text(chart.caption());
        out.close().line();
        medium.chart(out, chart);
        out.close().line();
    }

    private void legend(Legend legend) {
        out.open("div", "legend").attrIf(!legend.id().isEmpty(), "id", legend.id());
        if (!legend.caption().isEmpty()) {
            out.open("p", "legend-caption");
            text(legend.caption());
            out.close();
        }
        out.open("ul").line();
        for (var entry : legend.entries()) {
            out.open("li");
            changed(out, change, () -> marked(out, entry.mark(), entry.mark().symbol(), entry.label()));
            if (!entry.meaning().isEmpty()) {
                out.text(" – ").element("span", "legend-meaning", entry.meaning());
            }
            out.close().line();
        }
        out.close().close().line();
    }

    private void facts(Facts facts) {
        out.open("dl", "document-facts").line();
        for (var fact : facts.facts()) {
            out.open("div").open("dt");
            text(fact.label());
            out.close().open("dd");
            text(fact.text());
            out.close().close().line();
        }
        out.close().line();
    }

    private void text(String text) {
        changed(out, change, () -> out.text(text));
    }

    /** Underlined what has come and struck what has gone; otherwise as it is. */
    static void changed(Markup out, @Nullable Change change, Runnable content) {
        if (change != null) {
            out.open(change == Change.COME ? "ins" : "del");
        }
        content.run();
        if (change != null) {
            out.close();
        }
    }

    /** A symbol in its colour, kept from being read aloud, and the word that says the same. */
    static void marked(Markup out, Mark mark, String symbol, String word) {
        if (!symbol.isEmpty()) {
            var tone = mark.tone().name().toLowerCase(Locale.ROOT);
            out.open("span", "mark mark-" + tone)
                    .attr("aria-hidden", "true")
                    .text(symbol)
                    .close();
            out.text("\u00A0");
        }
        out.text(word);
    }
}
