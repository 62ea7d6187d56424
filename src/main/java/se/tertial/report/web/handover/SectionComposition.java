package se.tertial.report.web.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.tertial.access.Right;
import se.tertial.assessment.handover.HandedItem;
import se.tertial.assessment.handover.HandedItem.Kind;
import se.tertial.assessment.handover.Handover;
import se.tertial.assessment.handover.MarginComment;
import se.tertial.assessment.round.Section;
import se.tertial.basics.Messages;
import se.tertial.basics.Word;
import se.tertial.organisation.Change;
import se.tertial.report.handover.SectionContents;
import se.tertial.report.handover.SectionContents.Place;
import se.tertial.report.task.RoundReport;
import se.tertial.report.web.Shells;
import se.tertial.basics.WordChange;
import se.tertial.report.web.handover.HandoverPage.Said;
import se.tertial.report.web.handover.SectionPage.Comment;
import se.tertial.report.web.handover.SectionPage.Edited;
import se.tertial.report.web.handover.SectionPage.Event;
import se.tertial.report.web.handover.SectionPage.Item;
import se.tertial.report.web.handover.SectionPage.Margin;
import se.tertial.report.web.handover.SectionPage.Thread;
import se.tertial.ui.Link;

/** What a section holds, held against what it held when it was handed in before. */
final class SectionComposition {

    /** What the page needs from the database besides how sections stand. */
    record Kept(
            Optional<List<HandedItem>> handedIn,
            Optional<List<HandedItem>> before,
            List<Handover> events,
            List<MarginComment> comments,
            List<Change> edits) {}

    private static final int LONG_CHARACTERS = 80;
    private static final int EDITS_MAX = 5;

    private final Desk desk;
    private final Section section;
    private final Kept kept;
    private final Messages words;
    private final ItemNames names;
    private final List<HandedItem> now;

    SectionComposition(Desk desk, Section section, Kept kept) {
        this.desk = desk;
        this.section = section;
        this.kept = kept;
        this.words = desk.words();
        var municipality = desk.visit().insight().municipality();
        this.names = new ItemNames(municipality, desk.tasks(), desk.visit().language());
        this.now = SectionContents.of(municipality, Set.of(desk.round()))
                .at(new Place(desk.round(), desk.unit().code(), section));
    }

    SectionPage page(Said said) {
        var visit = desk.visit();
        var unit = desk.unit();
        var here = HandoverAddress.section(visit, desk.round(), unit.code(), section);
        var trail = List.of(
                new Link(words.text("title", unit.name()), HandoverAddress.unit(visit, desk.round(), unit.code())));
        var then = then();
        var items = items(then.orElse(List.of()), then.isPresent());
        return new SectionPage(
                Shells.of(visit, here, desk.name(section), trail, null),
                words,
                visit.person(),
                unit.name() + " · " + visit.insight().round(desk.round()).name().in(visit.language()),
                HandoverAddress.unit(visit, desk.round(), unit.code()).toString(),
                HandoverAddress.comment(visit, desk.round(), unit.code(), section)
                        .toString(),
                said,
                desk.status(section),
                desk.last(section),
                desk.returned(List.of(section)),
                then.isPresent() ? words.text(isLocked() ? "since.before" : "since.last") : "",
                then.isPresent() ? counts(items) : "",
                items,
                desk.doings(section),
                kept.events().stream()
                        .filter(event -> event.section() == section)
                        .map(event -> new Event(
                                words.text("happened." + Word.of(event.step())), desk.who(event), event.why()))
                        .toList());
    }

    private boolean isLocked() {
        return desk.states().of(desk.unit().code(), section).isLocked();
    }

    /** What it held the time before: while it is handed in, the time before that. */
    private Optional<List<HandedItem>> then() {
        return isLocked() ? kept.before() : kept.handedIn();
    }

    private String counts(List<Item> items) {
        return words.text("counts", count(items, "new"), count(items, "changed"), count(items, "gone"));
    }

    private static long count(List<Item> items, String change) {
        return items.stream().filter(item -> item.change().equals(change)).count();
    }

    private List<Item> items(List<HandedItem> then, boolean isCompared) {
        var items = new ArrayList<Item>();
        for (var item : now) {
            var before = then.stream().filter(item::isAbout).findFirst();
            var change = !isCompared || before.filter(item::equals).isPresent()
                    ? "same"
                    : before.isPresent() ? "changed" : "new";
            items.add(item(item, change, before.map(HandedItem::text).orElse("")));
        }
        then.stream()
                .filter(item -> now.stream().noneMatch(item::isAbout))
                .forEach(item -> items.add(item(item, "gone", item.text())));
        return items;
    }

    private Item item(HandedItem item, String change, String before) {
        var text = change.equals("gone") ? "" : item.text();
        var shown = change.equals("same")
                ? List.of(new WordChange(WordChange.Kind.SAME, text))
                : WordChange.between(before, text);
        return new Item(
                names.name(item),
                words.text("kind." + Word.of(item.kind())) + (item.detail().isEmpty() ? "" : " · " + item.detail()),
                change,
                change.equals("same") ? "" : words.text("change." + change),
                item.text().length() > LONG_CHARACTERS || before.length() > LONG_CHARACTERS,
                shown,
                edited(item),
                edits(item),
                edit(item),
                item.kind() == Kind.TEXT ? margin(item.subject()) : null);
    }

    /** While it is handed in, only those over it change it. */
    private String edited(HandedItem item) {
        var isOtherwise = isLocked()
                && kept.handedIn().stream()
                        .flatMap(List::stream)
                        .filter(item::isAbout)
                        .anyMatch(handed -> !handed.equals(item));
        return isOtherwise ? words.text("edited") : "";
    }

    /** Whose words a text is, the latest first. */
    private List<Edited> edits(HandedItem item) {
        if (item.kind() != Kind.TEXT) {
            return List.of();
        }
        var file = String.join("/", "texts", desk.round().code(), desk.unit().code(), item.subject() + ".md");
        return kept.edits().stream()
                .filter(change -> change.file().equals(file))
                .limit(EDITS_MAX)
                .map(change -> new Edited(
                        words.text("edit.who", Desk.name(change.by()), Desk.time(change.at())),
                        WordChange.between(change.before(), change.after())))
                .toList();
    }

    private @Nullable String edit(HandedItem item) {
        var visit = desk.visit();
        var unit = desk.unit().code();
        if (item.kind() != Kind.TEXT
                || !visit.may(Right.WRITE_TEXT, unit)
                || desk.rights().lockFor(desk.states(), unit, section).isPresent()) {
            return null;
        }
        return RoundReport.of(visit.insight().municipality(), desk.round()).stream()
                .filter(report -> visit.organisation().contains(report.unit(), unit))
                .findFirst()
                .map(report -> visit.place(
                                "rapporter", report.unit(), desk.round().code(), "texter", unit, item.subject())
                        .with("disposition", report.outline().code())
                        .toString())
                .orElse(null);
    }

    private Margin margin(String key) {
        var ofText =
                kept.comments().stream().filter(one -> one.key().equals(key)).toList();
        var threads = ofText.stream()
                .filter(one -> one.answers() == null)
                .map(first -> new Thread(
                        first.number(),
                        first.isOpen(),
                        first.isOpen() ? "" : words.text("resolved.by", first.resolvedBy()),
                        Stream.concat(
                                        Stream.of(first),
                                        ofText.stream()
                                                .filter(one -> Long.valueOf(first.number())
                                                        .equals(one.answers())))
                                .map(one -> new Comment(Desk.name(one.by()) + ", " + Desk.time(one.at()), one.words()))
                                .toList()))
                .toList();
        return new Margin(key, threads, desk.maySay());
    }
}
