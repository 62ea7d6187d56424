package se.tertial.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import se.tertial.document.Block;
import se.tertial.document.Inline;
import se.tertial.document.Paragraph;
import se.tertial.report.ProseText;
import se.tertial.report.figure.FigureReference;

/**
 * The municipality's prose as blocks: paragraphs, lists and emphasis of Markdown, with {@code {{…}}} turned into figures.
 * Headings belong to the outline; one in the prose becomes a strong paragraph.
 */
final class ProseBlocks {

    static final Pattern BOUND = Pattern.compile("\\{\\{([^{}]*)}}");

    private static final Parser MARKDOWN = Parser.builder().build();

    private ProseBlocks() {}

    static List<Block> of(String key, Scope scope) {
        return text(key, scope).map(t -> ofMarkdown(t.markdown(), scope)).orElse(List.of());
    }

    /** The unit's own text of the round. */
    static Optional<ProseText> text(String key, Scope scope) {
        return scope.municipality().publications().texts().stream()
                .filter(t -> scope.round().equals(t.round())
                        && t.unit().equals(scope.unit())
                        && t.key().equals(key))
                .findFirst();
    }

    static List<Block> ofMarkdown(String markdown, Scope scope) {
        var blocks = new ArrayList<Block>();
        for (var node = MARKDOWN.parse(markdown).getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof BulletList || node instanceof OrderedList) {
                blocks.add(list(node, scope));
            } else {
                blocks.add(paragraph(node, scope));
            }
        }
        return blocks;
    }

    /** A line of words, as a comment, with its figures filled in. */
    static String line(String words, Scope scope) {
        return new Paragraph(inlines(words, Style.PLAIN, scope)).text();
    }

    private static se.tertial.document.BulletList list(Node list, Scope scope) {
        var items = new ArrayList<Paragraph>();
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(paragraph(item, scope));
        }
        return new se.tertial.document.BulletList(items);
    }

    private enum Style {
        PLAIN,
        STRONG,
        EMPHASIS
    }

    private static Paragraph paragraph(Node node, Scope scope) {
        var content = new ArrayList<Inline>();
        var start = node instanceof org.commonmark.node.Heading ? Style.STRONG : Style.PLAIN;
        node.accept(new AbstractVisitor() {
            private Style style = start;

            @Override
            public void visit(Text text) {
                content.addAll(inlines(text.getLiteral(), style, scope));
            }

            @Override
            public void visit(StrongEmphasis strong) {
                within(Style.STRONG, strong);
            }

            @Override
            public void visit(Emphasis emphasis) {
                within(Style.EMPHASIS, emphasis);
            }

            @Override
            public void visit(SoftLineBreak soft) {
                content.add(new Inline.Words(" "));
            }

            @Override
            public void visit(HardLineBreak hard) {
                content.add(new Inline.Words(" "));
            }

            private void within(Style inner, Node parent) {
                var outer = style;
                style = inner;
                visitChildren(parent);
                style = outer;
            }
        });
        return new Paragraph(joined(content));
    }

    private static List<Inline> inlines(String words, Style style, Scope scope) {
        var content = new ArrayList<Inline>();
        var matcher = BOUND.matcher(words);
        var end = 0;
        while (matcher.find()) {
            add(content, words.substring(end, matcher.start()), style);
            content.add(figure(matcher.group(1), scope));
            end = matcher.end();
        }
        add(content, words.substring(end), style);
        return content;
    }

    private static void add(List<Inline> content, String words, Style style) {
        if (words.isEmpty()) {
            return;
        }
        content.add(
                switch (style) {
                    case PLAIN -> new Inline.Words(words);
                    case STRONG -> new Inline.Strong(words);
                    case EMPHASIS -> new Inline.Emphasis(words);
                });
    }

    /** A reference that cannot be read stays visible as it was written; loading refuses it, so this is a last resort. */
    private static Inline figure(String reference, Scope scope) {
        return FigureReference.parse(reference)
                .map(scope::figure)
                .<Inline>map(figure -> new Inline.Figure(
                        figure.unit().isEmpty() || figure.text().endsWith(figure.unit())
                                ? figure.text()
                                : figure.text() + "\u00A0" + figure.unit(),
                        figure.value(),
                        figure.reference().toString()))
                .orElseGet(() -> new Inline.Words("{{" + reference + "}}"));
    }

    /** Neighbouring plain words are one stretch. */
    private static List<Inline> joined(List<Inline> content) {
        var joined = new ArrayList<Inline>();
        for (var inline : content) {
            if (inline instanceof Inline.Words(String words)
                    && !joined.isEmpty()
                    && joined.getLast() instanceof Inline.Words(String before)) {
                joined.set(joined.size() - 1, new Inline.Words(before + words));
            } else {
                joined.add(inline);
            }
        }
        return joined;
    }
}
