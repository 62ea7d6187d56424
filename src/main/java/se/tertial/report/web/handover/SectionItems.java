package se.tertial.report.web.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.tertial.access.Right;
import se.tertial.assessment.handover.HandedItem;
import se.tertial.assessment.handover.HandedItem.Kind;
import se.tertial.assessment.round.Section;
import se.tertial.basics.Messages;
import se.tertial.basics.Word;
import se.tertial.basics.WordChange;
import se.tertial.organisation.Change;
import se.tertial.report.handover.PrintedFigures;
import se.tertial.report.web.handover.SectionPage.Edited;
import se.tertial.report.web.handover.SectionPage.Item;

/** What a unit has given in a section, as it reads, with what has changed and who changed it. */
final class SectionItems {

    /**
     * @param handedIn the last time; {@code before} the time before that
     * @param edits of the unit's texts, the latest first
     */
    record Kept(Optional<List<HandedItem>> handedIn, Optional<List<HandedItem>> before, List<Change> edits) {}

    private static final int LONG_CHARACTERS = 80;
    private static final int EDITS_MAX = 5;

    private final Desk desk;
    private final String unit;
    private final Section section;
    private final Kept kept;
    private final TextsOfReports texts;
    private final Messages words;
    private final ItemNames names;
    private final PrintedFigures printed;

    SectionItems(Desk desk, String unit, Section section, Kept kept, TextsOfReports texts) {
        this.desk = desk;
        this.unit = unit;
        this.section = section;
        this.kept = kept;
        this.texts = texts;
        this.words = desk.words();
        var insight = desk.visit().insight();
        this.names = new ItemNames(
                insight.municipality(), desk.tasks(), unit, desk.visit().language());
        this.printed = new PrintedFigures(insight, unit, desk.round());
    }

    /** What it held the time before: while it is handed in, the time before that. */
    Optional<List<HandedItem>> then() {
        return isLocked() ? kept.before() : kept.handedIn();
    }

    boolean isLocked() {
        return desk.states().of(unit, section).isLocked();
    }

    /** @param margins what is said beside a text, by its key */
    List<Item> of(List<HandedItem> now, Margins margins) {
        var then = then();
        var items = new ArrayList<Item>();
        for (var item : now) {
            var old = find(then.orElse(List.of()), item);
            var change = then.isEmpty()
                    ? "same"
                    : old.map(one -> one.saysAs(item) ? "same" : "changed").orElse("new");
            var margin = item.kind() == Kind.TEXT ? margins.of(item.subject()) : null;
            items.add(item(item, change, changes(item, change, old), margin));
        }
        then.orElse(List.of()).stream()
                .filter(old -> find(now, old).isEmpty())
                .forEach(old -> items.add(item(old, "gone", printed.changes(old, emptied(old)), null)));
        return items;
    }

    /** What stands beside a text; null for nothing. */
    interface Margins {
        Margins NONE = _ -> null;

        SectionPage.@Nullable Margin of(String key);
    }

    /** What is the same but for its figures is held against what was handed in, so that a figure that has moved is seen. */
    private List<WordChange> changes(HandedItem item, String change, Optional<HandedItem> old) {
        return switch (change) {
            case "new" -> printed.changes(emptied(item), item);
            case "changed" -> printed.changes(old.orElseThrow(), item);
            default -> printed.changes(old.or(() -> handed(item)).orElse(item), item);
        };
    }

    private static HandedItem emptied(HandedItem item) {
        return new HandedItem(item.kind(), item.subject(), item.detail(), "");
    }

    private Item item(HandedItem item, String change, List<WordChange> changes, SectionPage.@Nullable Margin margin) {
        var isText = item.kind() == Kind.TEXT;
        var length = changes.stream().mapToInt(one -> one.words().length()).sum();
        return new Item(
                names.name(item),
                words.text("kind." + Word.of(item.kind())) + (item.detail().isEmpty() ? "" : " · " + item.detail()),
                change,
                said(item, change),
                length > LONG_CHARACTERS,
                changes,
                isText ? edits(item.subject()) : List.of(),
                isText && !change.equals("gone") ? edit(item.subject()) : null,
                margin);
    }

    private List<String> said(HandedItem item, String change) {
        var said = new ArrayList<String>();
        if (!change.equals("same")) {
            said.add(words.text("change." + change));
        }
        handed(item).ifPresent(handed -> {
            if (isLocked() && !handed.saysAs(item)) {
                said.add(words.text("edited"));
            }
            var moved = change.equals("gone") ? 0 : printed.moved(handed);
            if (moved > 0) {
                said.add(words.text(moved == 1 ? "moved.one" : "moved", moved));
            }
        });
        return said;
    }

    private Optional<HandedItem> handed(HandedItem item) {
        return kept.handedIn().flatMap(items -> find(items, item));
    }

    private static Optional<HandedItem> find(List<HandedItem> items, HandedItem item) {
        return items.stream().filter(item::isAbout).findFirst();
    }

    /** Whose words a text is, the latest first. */
    private List<Edited> edits(String key) {
        var file = String.join("/", "texts", desk.round().code(), unit, key + ".md");
        return kept.edits().stream()
                .filter(change -> change.file().equals(file))
                .limit(EDITS_MAX)
                .map(change -> new Edited(
                        words.text("edit.who", Desk.name(change.by()), Desk.time(change.at())),
                        printed.changes(change.before(), change.after())))
                .toList();
    }

    private @Nullable String edit(String key) {
        return desk.visit().may(Right.WRITE_TEXT, unit)
                        && desk.rights().lockFor(desk.states(), unit, section).isEmpty()
                ? texts.editor(unit, key).orElse(null)
                : null;
    }
}
