package se.tertial.folder;

import java.util.regex.Pattern;
import org.yaml.snakeyaml.reader.StreamReader;

/** Writes YAML in one way only: two blanks a level, {@code {a: b}} where the tree says so, quotes only where needed. */
final class YamlWriting {

    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`~=<";
    private static final Pattern NOT_WORDS = Pattern.compile(
            "(?i)true|false|yes|no|on|off|y|n|null|[-+.]?[0-9][0-9_,.:eExXoO+TZ -]*|\\.inf|\\.nan|[-+]\\.inf");

    private final StringBuilder out = new StringBuilder();

    private YamlWriting() {}

    static String write(YamlTree.Fields root) {
        var writing = new YamlWriting();
        writing.block(root, 0);
        return writing.out.toString();
    }

    private void block(YamlTree.Fields fields, int indent) {
        var isFirst = true;
        for (var field : fields.trees().entrySet()) {
            if (!isFirst) {
                indent(indent);
            }
            isFirst = false;
            out.append(scalar(new YamlTree.Leaf(field.getKey(), true), false)).append(':');
            value(field.getValue(), indent);
        }
    }

    /** What stands after a key, up to and including the end of its last line. */
    private void value(YamlTree tree, int indent) {
        switch (tree) {
            case YamlTree.Fields fields
            when !fields.isOnOneLine() && !fields.trees().isEmpty() -> {
                out.append('\n');
                indent(indent + 1);
                block(fields, indent + 1);
            }
            case YamlTree.Items items
            when !items.isOnOneLine() && !items.trees().isEmpty() -> {
                out.append('\n');
                items.trees().forEach(item -> item(item, indent + 1));
            }
            case YamlTree other -> out.append(' ').append(oneLine(other, false)).append('\n');
        }
    }

    private void item(YamlTree item, int indent) {
        indent(indent);
        out.append("- ");
        if (item instanceof YamlTree.Fields fields && !fields.isOnOneLine()) {
            block(fields, indent + 1);
        } else {
            out.append(oneLine(item, false)).append('\n');
        }
    }

    private static String oneLine(YamlTree tree, boolean isWithin) {
        return switch (tree) {
            case YamlTree.Leaf leaf -> scalar(leaf, isWithin);
            case YamlTree.Items items -> {
                var parts = items.trees().stream().map(t -> oneLine(t, true)).toList();
                yield "[" + String.join(", ", parts) + "]";
            }
            case YamlTree.Fields fields -> {
                var parts = fields.trees().entrySet().stream()
                        .map(f ->
                                scalar(new YamlTree.Leaf(f.getKey(), true), true) + ": " + oneLine(f.getValue(), true))
                        .toList();
                yield "{" + String.join(", ", parts) + "}";
            }
        };
    }

    private static String scalar(YamlTree.Leaf leaf, boolean isWithin) {
        var text = leaf.written();
        var isPlain = leaf.isText() ? canBePlain(text, isWithin) && !looksLikeOther(text) : true;
        return isPlain ? text : quoted(text);
    }

    private static boolean canBePlain(String text, boolean isWithin) {
        return !text.isEmpty()
                && INDICATORS.indexOf(text.charAt(0)) < 0
                && text.equals(text.strip())
                && !text.endsWith(":")
                && !text.contains(": ")
                && !text.contains(" #")
                && text.codePoints().noneMatch(YamlWriting::mustBeEscaped)
                && !(isWithin && text.chars().anyMatch(c -> ",?[]{}".indexOf(c) >= 0));
    }

    private static boolean looksLikeOther(String text) {
        return NOT_WORDS.matcher(text).matches();
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (mustBeEscaped(c)) {
                        quoted.append("\\U%08X".formatted(c));
                    } else {
                        quoted.appendCodePoint(c);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }

    private static boolean mustBeEscaped(int c) {
        return c < ' ' || c == 0x85 || c == 0x2028 || c == 0x2029 || c == 0xFEFF || !StreamReader.isPrintable(c);
    }

    private void indent(int levels) {
        out.append("  ".repeat(levels));
    }
}
