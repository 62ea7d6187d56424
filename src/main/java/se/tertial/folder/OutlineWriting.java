package se.tertial.folder;

import static se.tertial.folder.YamlTree.Fields.inBlock;
import static se.tertial.folder.YamlTree.Fields.onOneLine;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.tertial.basics.Word;
import se.tertial.report.Outline;
import se.tertial.report.Outline.Column;
import se.tertial.report.Outline.Component;
import se.tertial.report.Outline.Default;
import se.tertial.report.Outline.Item;
import se.tertial.report.Outline.Prose;
import se.tertial.report.Outline.Repeat;
import se.tertial.report.Outline.Section;

/** Writes what {@link OutlineFiles} reads. */
final class OutlineWriting {

    private OutlineWriting() {}

    static String write(Outline outline) {
        return YamlWriting.write(inBlock()
                .with("title", outline.title())
                .withUnlessEmpty("defaults", YamlTree.list(outline.defaults(), OutlineWriting::byDefault))
                .withUnlessEmpty("items", items(outline.items())));
    }

    private static YamlTree byDefault(Default fallback) {
        return onOneLine().with("unit", fallback.unit()).with("month", fallback.month());
    }

    private static YamlTree.Items items(List<Item> items) {
        return YamlTree.list(items, OutlineWriting::item);
    }

    private static YamlTree item(Item item) {
        return switch (item) {
            case Section section -> {
                var fields = inBlock().with("section", section.heading());
                yield (section.landscape() ? fields.with("page", "landscape") : fields)
                        .withUnlessEmpty("items", items(section.items()));
            }
            case Repeat repeat ->
                inBlock()
                        .with("repeat", Word.of(repeat.over()))
                        .withUnlessEmpty("level", repeat.level().orElse(""))
                        .withUnlessEmpty("heading", repeat.heading())
                        .withUnlessEmpty("items", items(repeat.items()));
            case Prose(String key) -> inBlock().with("prose", key);
            case Component component ->
                inBlock()
                        .with("component", Word.of(component.kind()))
                        .withUnlessEmpty("caption", component.caption())
                        .withUnlessEmpty("settings", settings(component.settings()))
                        .withUnlessEmpty("columns", YamlTree.list(component.columns(), OutlineWriting::column));
        };
    }

    /** In alphabetical order: settings have none of their own. */
    private static YamlTree.Fields settings(Map<String, String> settings) {
        var fields = onOneLine();
        new TreeMap<>(settings).forEach(fields::with);
        return fields;
    }

    private static YamlTree column(Column column) {
        return onOneLine()
                .with("code", column.code())
                .withUnlessEmpty("label", column.label())
                .withUnlessEmpty("show", column.show());
    }
}
