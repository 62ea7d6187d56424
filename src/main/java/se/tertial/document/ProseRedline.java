package se.tertial.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tertial.basics.WordEdit;

/** Prose of two versions as one, word by word; a figure is one word. */
final class ProseRedline {

    /** Share of the words of the longer that both have, below which they are different texts. */
    private static final double ALIKE_MIN = 0.3;

    private record Token(String text, Inline of) {}

    private final List<Inline> content = new ArrayList<>();

    private ProseRedline() {}

    /** Both as one, when the later is the earlier rewritten; empty when they are different texts or no prose. */
    static Optional<Block> of(Block before, Block after) {
        if (before instanceof Paragraph then && after instanceof Paragraph now) {
            return isAlike(then.text(), now.text()) ? Optional.of(paragraph(then, now)) : Optional.empty();
        }
        if (before instanceof BulletList then && after instanceof BulletList now) {
            return isAlike(text(then), text(now)) ? Optional.of(list(then, now)) : Optional.empty();
        }
        return Optional.empty();
    }

    static Paragraph whole(Change change, Paragraph paragraph) {
        return new Paragraph(List.of(new Inline.Changed(change, paragraph.text())));
    }

    private static BulletList list(BulletList before, BulletList after) {
        var items = new ArrayList<Paragraph>();
        var at = 0;
        var shift = 0;
        for (var edit : WordEdit.between(texts(before), texts(after))) {
            items.addAll(after.items().subList(at + shift, edit.from() + shift));
            var gone = before.items().subList(edit.from(), edit.to());
            var first = edit.from() + shift;
            var come = after.items().subList(first, first + edit.put().size());
            var pairs = Math.min(gone.size(), come.size());
            for (var i = 0; i < pairs; i++) {
                items.add(paragraph(gone.get(i), come.get(i)));
            }
            gone.stream().skip(pairs).map(item -> whole(Change.GONE, item)).forEach(items::add);
            come.stream().skip(pairs).map(item -> whole(Change.COME, item)).forEach(items::add);
            at = edit.to();
            shift += edit.put().size() - (edit.to() - edit.from());
        }
        items.addAll(after.items().subList(at + shift, after.items().size()));
        return new BulletList(items);
    }

    private static Paragraph paragraph(Paragraph before, Paragraph after) {
        var prose = new ProseRedline();
        var then = tokens(before);
        var now = tokens(after);
        var at = 0;
        var shift = 0;
        for (var edit : WordEdit.between(names(then), names(now))) {
            now.subList(at + shift, edit.from() + shift).forEach(token -> prose.add(token.of()));
            then.subList(edit.from(), edit.to())
                    .forEach(token -> prose.add(new Inline.Changed(Change.GONE, token.text())));
            edit.put().forEach(word -> prose.add(new Inline.Changed(Change.COME, word)));
            at = edit.to();
            shift += edit.put().size() - (edit.to() - edit.from());
        }
        now.subList(at + shift, now.size()).forEach(token -> prose.add(token.of()));
        return new Paragraph(prose.content);
    }

    /** Stretches of a kind that follow each other are one. */
    private void add(Inline next) {
        var last = content.isEmpty() ? null : content.getLast();
        var joined = switch (next) {
            case Inline.Changed(Change change, String text)
            when last instanceof Inline.Changed(Change same, String before) && same == change ->
                new Inline.Changed(change, before + text);
            case Inline.Strong(String text)
            when last instanceof Inline.Strong(String before) -> new Inline.Strong(before + text);
            case Inline.Emphasis(String text)
            when last instanceof Inline.Emphasis(String before) -> new Inline.Emphasis(before + text);
            default -> null;
        };
        if (joined != null) {
            content.removeLast();
        }
        content.add(joined == null ? next : joined);
    }

    private static List<Token> tokens(Paragraph paragraph) {
        return paragraph.content().stream().flatMap(ProseRedline::tokens).toList();
    }

    private static Stream<Token> tokens(Inline inline) {
        return switch (inline) {
            case Inline.Words(String text) ->
                WordEdit.words(text).stream().map(word -> new Token(word, new Inline.Words(word)));
            case Inline.Strong(String text) ->
                WordEdit.words(text).stream().map(word -> new Token(word, new Inline.Strong(word)));
            case Inline.Emphasis(String text) ->
                WordEdit.words(text).stream().map(word -> new Token(word, new Inline.Emphasis(word)));
            case Inline.Figure figure -> Stream.of(new Token(figure.text(), figure));
            case Inline.Changed changed -> Stream.of(new Token(changed.text(), changed));
        };
    }

    private static List<String> names(List<Token> tokens) {
        return tokens.stream().map(Token::text).toList();
    }

    private static boolean isAlike(String before, String after) {
        var then = words(before);
        var now = words(after);
        var longer = Math.max(then.size(), now.size());
        var left = new ArrayList<>(now);
        var shared = then.stream().filter(left::remove).count();
        return longer > 0 && shared >= ALIKE_MIN * longer;
    }

    private static List<String> words(String text) {
        return WordEdit.words(text).stream().filter(word -> !word.isBlank()).toList();
    }

    private static List<String> texts(BulletList list) {
        return list.items().stream().map(Paragraph::text).toList();
    }

    private static String text(BulletList list) {
        return list.items().stream().map(Paragraph::text).collect(Collectors.joining(" "));
    }
}
