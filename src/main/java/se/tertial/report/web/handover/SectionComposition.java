package se.tertial.report.web.handover;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.tertial.assessment.handover.HandedItem;
import se.tertial.assessment.handover.Handover;
import se.tertial.assessment.handover.MarginComment;
import se.tertial.assessment.round.Section;
import se.tertial.basics.Messages;
import se.tertial.basics.Word;
import se.tertial.report.handover.SectionContents;
import se.tertial.report.handover.SectionContents.Place;
import se.tertial.report.web.Shells;
import se.tertial.report.web.handover.HandoverPage.Said;
import se.tertial.report.web.handover.SectionPage.Comment;
import se.tertial.report.web.handover.SectionPage.Draft;
import se.tertial.report.web.handover.SectionPage.Event;
import se.tertial.report.web.handover.SectionPage.Item;
import se.tertial.report.web.handover.SectionPage.Margin;
import se.tertial.report.web.handover.SectionPage.Thread;
import se.tertial.ui.Link;

/** What a section holds, held against what it held when it was handed in before. */
final class SectionComposition {

    /**
     * What the page needs from the database besides how sections stand.
     *
     * @param items of a unit's section
     */
    record Kept(
            Function<String, SectionItems.Kept> items,
            List<Handover> events,
            List<MarginComment> comments,
            Mentions mentions) {}

    private final Desk desk;
    private final Section section;
    private final Kept kept;
    private final @Nullable Draft refused;
    private final Messages words;

    /** @param refused a comment that could not be saved; null for none */
    SectionComposition(Desk desk, Section section, Kept kept, @Nullable Draft refused) {
        this.desk = desk;
        this.section = section;
        this.kept = kept;
        this.refused = refused;
        this.words = desk.words();
    }

    SectionPage page() {
        var visit = desk.visit();
        var unit = desk.unit();
        var here = HandoverAddress.section(visit, desk.round(), unit.code(), section);
        var trail = List.of(
                new Link(words.text("title", unit.name()), HandoverAddress.unit(visit, desk.round(), unit.code())));
        var texts = TextsOfReports.of(visit, desk.round());
        var own = new SectionItems(desk, unit.code(), section, kept.items().apply(unit.code()), texts);
        var isCompared = own.then().isPresent();
        var items = own.of(now(), this::margin);
        return new SectionPage(
                Shells.of(visit, here, desk.name(section), trail, null),
                words,
                visit.person(),
                unit.name() + " · " + visit.insight().round(desk.round()).name().in(visit.language()),
                HandoverAddress.unit(visit, desk.round(), unit.code()).toString(),
                HandoverAddress.comment(visit, desk.round(), unit.code(), section)
                        .toString(),
                refused == null ? Said.NOTHING : new Said(refused.problem(), true),
                desk.status(section),
                desk.last(section),
                desk.returned(List.of(section)),
                isCompared ? words.text(own.isLocked() ? "since.before" : "since.last") : "",
                isCompared ? counts(items) : "",
                items,
                new LiftedTexts(desk, section, texts, kept.items()).all(),
                kept.mentions().choice(desk),
                desk.doings(section),
                history());
    }

    private List<HandedItem> now() {
        return SectionContents.of(desk.visit().insight().municipality(), Set.of(desk.round()))
                .at(new Place(desk.round(), desk.unit().code(), section));
    }

    private List<Event> history() {
        return kept.events().stream()
                .filter(event -> event.section() == section)
                .map(event -> new Event(words.text("happened." + Word.of(event.step())), desk.who(event), event.why()))
                .toList();
    }

    private String counts(List<Item> items) {
        return words.text("counts", count(items, "new"), count(items, "changed"), count(items, "gone"));
    }

    private static long count(List<Item> items, String change) {
        return items.stream().filter(item -> item.change().equals(change)).count();
    }

    private Margin margin(String key) {
        var ofText =
                kept.comments().stream().filter(one -> one.key().equals(key)).toList();
        var threads = ofText.stream()
                .filter(one -> one.answers() == null)
                .map(first -> thread(first, ofText))
                .toList();
        var draft = refused != null && refused.key().equals(key) ? refused : null;
        return new Margin(key, threads, desk.maySay(), draft);
    }

    private Thread thread(MarginComment first, List<MarginComment> ofText) {
        var answers = ofText.stream().filter(one -> Long.valueOf(first.number()).equals(one.answers()));
        return new Thread(
                first.number(),
                first.isOpen(),
                first.isOpen() ? "" : words.text("resolved.by", first.resolvedBy()),
                Stream.concat(Stream.of(first), answers)
                        .map(one -> new Comment(Desk.name(one.by()) + ", " + Desk.time(one.at()), one.words()))
                        .toList());
    }
}
