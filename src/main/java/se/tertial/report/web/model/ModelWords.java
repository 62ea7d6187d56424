package se.tertial.report.web.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.tertial.basics.Language;
import se.tertial.basics.Messages;
import se.tertial.report.edit.SheetShape;

/** What sheets, fields and words are called to a reader: {@code messages/model_*}. */
final class ModelWords {

    private static final String ENGLISH = ".en";
    private static final String LIST = "[]";

    private final Messages words;

    ModelWords(Language language) {
        this.words = Messages.of("model", language);
    }

    String say(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    String title(SheetShape shape) {
        return words.text("sheet." + shape.code());
    }

    String lead(SheetShape shape) {
        return words.text("lead." + shape.code());
    }

    String one(SheetShape shape) {
        return words.text("one." + shape.code());
    }

    /** The column's own name when nobody has named it. */
    String label(SheetShape shape, String column) {
        if (column.endsWith(ENGLISH) || column.endsWith("_en")) {
            return say("english", label(shape, column.substring(0, column.length() - ENGLISH.length())));
        }
        return first("field.", shape, column).orElse(column);
    }

    String hint(SheetShape shape, String column) {
        return first("hint.", shape, column).orElse("");
    }

    /** What a field of an item of an outline is called; its own name when nobody has named it. */
    String item(String kind, String name) {
        if (name.endsWith(ENGLISH)) {
            return say("english", item(kind, name.substring(0, name.length() - ENGLISH.length())));
        }
        return Stream.of("item." + kind + "." + name, "item." + name)
                .filter(words::has)
                .map(words::text)
                .findFirst()
                .orElse(name.replace("settings.", ""));
    }

    String itemHint(String name) {
        var key = "item-hint." + name;
        return words.has(key) ? words.text(key) : "";
    }

    String word(String column, String word) {
        var plain = plain(column);
        return Stream.of("word." + plain + "." + word, "word." + word)
                .filter(words::has)
                .map(words::text)
                .findFirst()
                .orElse(word);
    }

    private Optional<String> first(String kind, SheetShape shape, String column) {
        var plain = plain(column);
        return List.of(kind + shape.code() + "." + plain, kind + plain).stream()
                .filter(words::has)
                .map(words::text)
                .findFirst();
    }

    private static String plain(String column) {
        return column.replace(LIST, "");
    }
}
