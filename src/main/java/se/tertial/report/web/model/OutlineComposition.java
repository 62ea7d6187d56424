package se.tertial.report.web.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Text;
import se.tertial.basics.Word;
import se.tertial.document.html.HtmlReport;
import se.tertial.document.html.Links;
import se.tertial.report.ComponentShape;
import se.tertial.report.Outline;
import se.tertial.report.Outline.Component;
import se.tertial.report.Outline.Item;
import se.tertial.report.Outline.Prose;
import se.tertial.report.Outline.Repeat;
import se.tertial.report.Outline.Section;
import se.tertial.report.compose.Composer;
import se.tertial.report.edit.OutlineEditing;
import se.tertial.report.edit.OutlineTree;
import se.tertial.report.web.Shells;
import se.tertial.report.web.Visit;
import se.tertial.report.web.model.OutlinePage.ColumnLine;
import se.tertial.report.web.model.OutlinePage.ItemForm;
import se.tertial.report.web.model.OutlinePage.ItemLine;
import se.tertial.report.web.model.RowPage.FieldShown;
import se.tertial.ui.Address;
import se.tertial.ui.Choice.Option;
import se.tertial.ui.Link;

/** The page of one outline. */
final class OutlineComposition {

    static final String PATH = "dispositioner";
    static final String NEW = "ny";
    static final String ABOUT = "om";

    private static final Map<String, String> ROWS_OF_ONE =
            Map.of(ComponentShape.KIND, "uppdragstyper", ComponentShape.LEVEL, "nivaer", ComponentShape.ROLE, "roller");
    private static final Map<String, String> ROWS_OF_MANY =
            Map.of(ComponentShape.INDICATORS, "indikatorer", ComponentShape.LINES, "rader");

    private final Visit visit;
    private final Outline saved;
    private final RowTexts texts;
    private final ModelWords words;

    /** @param saved the outline as it is stored */
    OutlineComposition(Visit visit, Outline saved, RowTexts texts) {
        this.visit = visit;
        this.saved = saved;
        this.texts = texts;
        this.words = new ModelWords(visit.language());
    }

    /**
     * @param shown the outline with what is not saved yet
     * @param chosen number of the item in the form, −1 for none
     */
    OutlinePage page(Outline shown, int chosen, @Nullable ItemForm form, String done, List<String> problems) {
        var shell = Shells.of(
                visit,
                visit.here(),
                title(saved),
                List.of(
                        new Link(visit.text("model.title"), ModelComposition.place(visit)),
                        new Link(visit.text("outline.title"), visit.place(PATH))),
                Shells.filter(visit, visit.unit(), visit.round()));
        var document = Composer.compose(visit.insight(), shown, visit.unit().code(), visit.round(), visit.language());
        return new OutlinePage(
                shell,
                visit.text("outline.lead"),
                address().toString(),
                OutlineEditing.fingerprint(saved),
                lines(shown, chosen),
                adding(-1),
                new Link(visit.text("outline.about"), address(ABOUT)),
                form,
                document.parts().isEmpty() ? "" : HtmlReport.write(document, Links.NONE),
                visit.unit().name() + " · "
                        + visit.insight().round(visit.round()).name().in(visit.language()),
                done,
                problems);
    }

    /** @param place of the form in the address */
    ItemForm form(Item item, Address place, Problems problems) {
        var kind = ItemFields.kind(item);
        var of = item instanceof Component component ? words.word("component", Word.of(component.kind())) : "";
        var fields = ItemFields.values(item).entrySet().stream()
                .map(value -> field(item, value.getKey(), value.getValue(), problems.at(value.getKey())))
                .toList();
        return new ItemForm(
                of.isEmpty() ? words.say("item." + kind) : of,
                words.say("item-lead." + kind),
                place.toString(),
                false,
                Map.of(),
                fields,
                columns(item),
                problems.others(),
                address().toString());
    }

    /** Which kind of component, before anything else of it can be said. */
    ItemForm kinds(Address place) {
        var choices = new LinkedHashMap<String, String>();
        Word.all(Component.Kind.class).forEach(kind -> choices.put(kind, words.word("component", kind)));
        var field = new FieldShown(
                "f-komponent",
                "komponent",
                words.say("item.component"),
                "",
                "select",
                "",
                true,
                List.of(RowComposition.options(true, List.of(), choices)),
                List.of());
        return new ItemForm(
                words.say("item.component"),
                words.say("item-lead.component"),
                place.path(),
                true,
                place.query(),
                List.of(field),
                List.of(),
                List.of(),
                address().toString());
    }

    Address address(String... below) {
        var path = new ArrayList<>(List.of(PATH, saved.code()));
        path.addAll(List.of(below));
        return visit.to(path.toArray(String[]::new));
    }

    private String title(Outline outline) {
        return Composer.title(visit.insight(), outline, visit.unit().code(), visit.round(), visit.language());
    }

    private List<ItemLine> lines(Outline shown, int chosen) {
        return new OutlineTree(shown)
                .placed().stream()
                        .map(placed -> new ItemLine(
                                placed.number(),
                                Math.min(placed.level(), 5),
                                words.say("item." + ItemFields.kind(placed.item())),
                                name(placed.item()),
                                address(Integer.toString(placed.number())).toString(),
                                placed.number() == chosen,
                                placed.ways().stream()
                                        .map(OutlineComposition::way)
                                        .toList(),
                                placed.item() instanceof Section || placed.item() instanceof Repeat
                                        ? adding(placed.number())
                                        : List.of()))
                        .toList();
    }

    static String way(OutlineTree.Way way) {
        return switch (way) {
            case UP -> "upp";
            case DOWN -> "ned";
            case IN -> "in";
            case OUT -> "ut";
        };
    }

    private List<Link> adding(int within) {
        return ItemFields.KINDS.stream()
                .map(kind -> new Link(
                        words.say("item." + kind),
                        address(NEW).with("i", Integer.toString(within)).with("slag", kind)))
                .toList();
    }

    private String name(Item item) {
        var language = visit.language();
        return switch (item) {
            case Section section -> section.heading().in(language);
            case Repeat repeat -> words.word("repeat", Word.of(repeat.over()));
            case Prose(String key) -> key;
            case Component component -> {
                var kind = words.word("component", Word.of(component.kind()));
                var caption = component.caption().in(language);
                yield caption.isEmpty() ? kind : kind + ": " + caption;
            }
        };
    }

    private FieldShown field(Item item, String name, String value, List<String> problems) {
        var plain = name.replace("settings.", "");
        var choices = choices(name, plain);
        var isMany = ROWS_OF_MANY.containsKey(plain) || plain.equals(ComponentShape.KINDS);
        var chosen = isMany ? RowTexts.parts(value) : value.isEmpty() ? List.<String>of() : List.of(value);
        var kind = choices.isEmpty() ? "line" : isMany ? "checks" : "select";
        return new FieldShown(
                "f-" + name.replaceAll("[^a-z0-9]+", "-"),
                RowComposition.PREFIX + name,
                words.item(ItemFields.kind(item), name),
                words.itemHint(name),
                kind,
                value,
                name.equals(ItemFields.PROSE) || name.equals(ItemFields.REPEAT),
                choices.isEmpty() ? List.of() : List.of(RowComposition.options(!isMany, chosen, choices)),
                problems);
    }

    private Map<String, String> choices(String name, String plain) {
        var choices = new LinkedHashMap<String, String>();
        if (name.equals("landscape")) {
            List.of("false", "true").forEach(word -> choices.put(word, words.word(name, word)));
        } else if (name.equals(ItemFields.REPEAT)) {
            Word.all(Repeat.Over.class).forEach(word -> choices.put(word, words.word(name, word)));
        } else if (ROWS_OF_ONE.containsKey(plain)) {
            choices.putAll(texts.choices(ROWS_OF_ONE.get(plain)));
        } else if (ROWS_OF_MANY.containsKey(plain)) {
            choices.putAll(texts.choices(ROWS_OF_MANY.get(plain)));
        } else {
            ComponentShape.words(plain).forEach(word -> choices.put(word, words.word(plain, word)));
        }
        return choices;
    }

    private List<ColumnLine> columns(Item item) {
        if (!(item instanceof Component component)) {
            return List.of();
        }
        var lines = new ArrayList<ColumnLine>();
        var chosen = component.columns().stream().map(Outline.Column::code).toList();
        for (var code : ComponentShape.of(component.kind()).columns()) {
            var at = chosen.indexOf(code);
            var column = at < 0
                    ? new Outline.Column(code, new Text(""), "")
                    : component.columns().get(at);
            lines.add(new ColumnLine(
                    code,
                    words.word("column", code),
                    at < 0 ? "" : Integer.toString(at + 1),
                    column.label().sv(),
                    column.label().en(),
                    shows(column.show())));
        }
        lines.sort(Comparator.comparingInt(
                line -> line.place().isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(line.place())));
        return lines;
    }

    private List<Option> shows(String chosen) {
        return List.of("", "word", "symbol").stream()
                .map(show -> new Option(show, show.isEmpty() ? "–" : words.word("show", show), show.equals(chosen)))
                .toList();
    }

    /** The unit and round that the outline is meant for, when the reader has chosen none. */
    static Visit placed(Visit visit, Outline outline) {
        if (visit.unitAsked().isPresent()) {
            return visit;
        }
        var rounds = visit.rounds();
        return outline.defaults().stream()
                .flatMap(d -> visit.organisation().unit(d.unit()).stream()
                        .flatMap(unit -> rounds.stream()
                                .filter(r -> outline.isDefaultOf(unit.code(), r.code()))
                                .map(r -> visit.at(unit, visit.roundAsked().orElse(r.code())))))
                .findFirst()
                .orElse(visit);
    }
}
