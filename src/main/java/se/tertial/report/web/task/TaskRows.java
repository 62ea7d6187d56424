package se.tertial.report.web.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.tertial.assessment.round.TaskStatus;
import se.tertial.report.figure.Judgements;
import se.tertial.report.task.CardKey;
import se.tertial.report.web.Visit;
import se.tertial.report.web.task.TaskPage.Row;
import se.tertial.ui.Address;
import se.tertial.ui.PeriodText;
import se.tertial.ui.Status;

/** Cards as rows of the page: what each is about, how far it has come, and where it is opened. */
final class TaskRows {

    private final Visit visit;
    private final WorkWords words;
    private final Address here;
    private final boolean isDueAlike;
    private final boolean isOneRound;

    /** @param cards all that are shown. @param here the page, narrowed as it is */
    TaskRows(Visit visit, List<Card> cards, Address here) {
        this.visit = visit;
        this.here = here;
        words = new WorkWords(visit.language());
        isDueAlike = cards.stream().map(Card::due).distinct().count() < 2;
        isOneRound = cards.stream().map(card -> card.key().round()).distinct().count() < 2;
    }

    /** @param open the card itself, when it is the one that is open */
    Row row(Card card, Optional<TaskPage.Open> open) {
        var lacks = card.lacks().stream().map(lack -> words.say("lack." + lack)).collect(Collectors.joining(", "));
        return new Row(
                id(card.key()),
                address(card.key()) + "#" + id(card.key()),
                CardTitle.of(visit, card),
                about(card),
                status(card),
                lacks.isEmpty() || card.status() != TaskStatus.BEGUN ? "" : words.say("lacks", lacks),
                isDueAlike ? "" : PeriodText.of(card.due(), visit.language()),
                open);
    }

    static String id(CardKey key) {
        return "u" + Integer.toHexString((key.round() + "/" + key).hashCode());
    }

    private String address(CardKey key) {
        return here.with(TaskComposition.ROUND, key.round().code())
                .with(TaskComposition.OPEN, key.toString())
                .toString();
    }

    private String about(Card card) {
        var key = card.key();
        var about = new ArrayList<String>();
        about.add(words.say("type." + key.type()));
        about.add(visit.organisation().known(key.unit()).name());
        if (!isOneRound) {
            about.add(visit.insight().round(key.round()).name().in(visit.language()));
        }
        return String.join(" · ", about);
    }

    private Status status(Card card) {
        if (card.isLocked()) {
            var by = visit.organisation().known(card.lockedBy()).name();
            return new Status(Judgements.mark("▣", "grey"), words.say("status.locked", by));
        }
        return switch (card.status()) {
            case READY -> new Status(Judgements.mark("✓", "green"), words.say("status.ready"));
            case NOT_YET -> new Status(Judgements.mark("◷", "blue"), words.say("status.not-yet"));
            case BEGUN -> new Status(Judgements.mark("◐", "yellow"), words.say("status.begun"));
            case UNTOUCHED -> new Status(Judgements.mark("○", "grey"), words.say("status.untouched"));
        };
    }
}
