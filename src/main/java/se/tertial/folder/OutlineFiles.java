package se.tertial.folder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tertial.basics.CodeText;
import se.tertial.basics.Text;
import se.tertial.basics.Word;
import se.tertial.folder.YamlNode.Fields;
import se.tertial.report.ComponentShape;
import se.tertial.report.Outline;
import se.tertial.report.Outline.Column;
import se.tertial.report.Outline.Component;
import se.tertial.report.Outline.Default;
import se.tertial.report.Outline.Item;
import se.tertial.report.Outline.Prose;
import se.tertial.report.Outline.Repeat;
import se.tertial.report.Outline.Section;

/** {@code outlines/CODE.yaml}: what reports consist of; {@link OutlineWriting} writes them. */
final class OutlineFiles {

    static final String FOLDER = "outlines/";
    static final String SUFFIX = ".yaml";

    private static final List<String> ITEM_KINDS = List.of("section", "repeat", "prose", "component");
    private static final List<String> PAGES = List.of("portrait", "landscape");
    private static final List<String> SHOWS = List.of("word", "symbol");
    private static final String ALL = "all";

    private final Codes codes;

    private OutlineFiles(Codes codes) {
        this.codes = codes;
    }

    /** In alphabetical order of their codes. */
    static List<Outline> read(Reading in) {
        var outlines = new ArrayList<Outline>();
        for (var file : in.files().keySet()) {
            if (isOutline(file)) {
                var code = code(file);
                in.codes().outlines.add(code);
                in.text(file)
                        .flatMap(text -> YamlText.read(file, text, in.findings()))
                        .ifPresent(fields -> outlines.add(new OutlineFiles(in.codes()).outline(code, fields)));
            }
        }
        return outlines;
    }

    static boolean isOutline(String file) {
        return file.startsWith(FOLDER) && file.endsWith(SUFFIX) && CodeText.isCode(code(file));
    }

    private static String code(String file) {
        return file.substring(FOLDER.length(), file.length() - SUFFIX.length());
    }

    private Outline outline(String code, Fields file) {
        var outline = new Outline(
                code,
                file.text("title"),
                file.listOfFields("defaults").stream().map(this::byDefault).toList(),
                items(file, false));
        file.refuseUnasked();
        return outline;
    }

    private Default byDefault(Fields file) {
        var month = file.value("month");
        if (month.isGiven() && !month.raw().matches("\\*|0[1-9]|1[0-2]")) {
            month.refuse(Mistake.BAD_MONTH, month.raw());
        }
        return new Default(file.value("unit").code(codes.units), month.text());
    }

    private List<Item> items(Fields file, boolean isInGoal) {
        var items = new ArrayList<Item>();
        for (var item : file.listOfFields("items")) {
            var kinds = ITEM_KINDS.stream().filter(item::has).toList();
            if (kinds.size() == 1) {
                items.add(item(kinds.getFirst(), item, isInGoal));
            } else {
                item.refuse(Mistake.BAD_ITEM, String.join(", ", ITEM_KINDS));
                item.takeAnything();
            }
        }
        return items;
    }

    private Item item(String kind, Fields item, boolean isInGoal) {
        return switch (kind) {
            case "section" -> new Section(item.optionalText("section"), isLandscape(item), items(item, isInGoal));
            case "repeat" -> repeat(item, isInGoal);
            case "prose" -> new Prose(item.value("prose").text());
            default -> component(item, isInGoal);
        };
    }

    private Repeat repeat(Fields item, boolean isInGoal) {
        var over = item.value("repeat").word(Repeat.Over.class);
        var level = item.value("level");
        return new Repeat(
                over, level(level), item.optionalText("heading"), items(item, isInGoal || over == Repeat.Over.GOAL));
    }

    private Optional<String> level(Value level) {
        return Optional.ofNullable(level.codeOrNull(codes.levels));
    }

    private static boolean isLandscape(Fields section) {
        var page = section.value("page");
        return page.isGiven() && page.oneOf(PAGES).filter("landscape"::equals).isPresent();
    }

    private Component component(Fields item, boolean isInGoal) {
        var kind = item.value("component");
        var of = kind.word(Component.Kind.class);
        if (!kind.raw().equals(Word.of(of))) {
            item.takeAnything();
            return new Component(of, new Text(""), Map.of(), List.of());
        }
        if (ComponentShape.isOfOneGoal(of) && !isInGoal) {
            kind.refuse(Mistake.OUTSIDE_GOAL, kind.raw());
        }
        var shape = ComponentShape.of(of);
        return new Component(
                of,
                item.optionalText("caption"),
                item.has("settings") ? settings(item.fields("settings"), shape) : Map.of(),
                columns(item, shape));
    }

    private Map<String, String> settings(Fields file, ComponentShape shape) {
        var settings = new HashMap<String, String>();
        for (var key : shape.settings()) {
            if (file.has(key)) {
                var value = file.value(key);
                check(key, value);
                settings.put(key, value.raw());
            }
        }
        return settings;
    }

    private void check(String setting, Value value) {
        switch (setting) {
            case ComponentShape.KIND -> value.code(codes.assignmentKinds);
            case ComponentShape.LEVEL -> value.code(codes.levels);
            case ComponentShape.ROLE -> value.code(codes.roles);
            case ComponentShape.INDICATORS -> value.parts().forEach(part -> part.code(codes.indicators));
            case ComponentShape.UNITS -> {
                if (!value.raw().equals(ALL)) {
                    value.parts().forEach(part -> part.code(codes.units));
                }
            }
            case ComponentShape.LINES -> value.parts().forEach(part -> part.code(codes.lines));
            case ComponentShape.KINDS -> value.parts().forEach(part -> part.oneOf(ComponentShape.words(setting)));
            case ComponentShape.QUESTIONNAIRE -> value.code(codes.control.questionnaires);
            case ComponentShape.PLAN -> value.code(codes.control.actionPlans);
            case ComponentShape.CONTROL_KIND -> value.code(codes.control.kinds);
            case ComponentShape.UNIT -> value.code(codes.units);
            default -> {
                var words = ComponentShape.words(setting);
                if (words.isEmpty()) {
                    value.text();
                } else {
                    value.oneOf(words);
                }
            }
        }
    }

    private static List<Column> columns(Fields item, ComponentShape shape) {
        var columns = new ArrayList<Column>();
        var lines = new HashMap<String, Integer>();
        for (var file : item.listOfFields("columns")) {
            var code = file.value("code");
            var show = file.value("show");
            var first = lines.putIfAbsent(code.raw(), code.place().line());
            if (first != null && code.isGiven()) {
                code.refuse(Mistake.DUPLICATE_CODE, code.raw(), first.toString());
            }
            columns.add(new Column(
                    code.oneOf(shape.columns()).orElse(""),
                    file.optionalText("label"),
                    show.isGiven() ? show.oneOf(SHOWS).orElse("") : ""));
        }
        return columns;
    }

    static Map<String, String> write(List<Outline> outlines) {
        var files = new HashMap<String, String>();
        outlines.forEach(o -> files.put(FOLDER + o.code() + SUFFIX, OutlineWriting.write(o)));
        return files;
    }
}
