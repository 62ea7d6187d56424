package se.tertial.report.web.round;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import se.tertial.assessment.draft.Draft;
import se.tertial.assessment.round.Closing;
import se.tertial.report.task.CardKey;
import se.tertial.report.web.Visit;

/** Whose drafts would be lost when a round is closed, for who closes it. */
final class DraftsLeft {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Visit visit;
    private final RoundWork work;
    private final RoundWords words;

    DraftsLeft(Visit visit, RoundWork work) {
        this.visit = visit;
        this.work = work;
        words = new RoundWords(visit);
    }

    RoundPage.Closing shown(List<Draft> drafts) {
        return new RoundPage.Closing(
                visit.place(RoundsComposition.PATH, work.round().code().code()).toString(),
                drafts.size() == 1
                        ? words.text("closing.lead.one")
                        : words.text("closing.lead", Integer.toString(drafts.size())),
                drafts.stream().map(this::left).toList(),
                Closing.name(drafts),
                drafts.size() == 1
                        ? words.text("closing.button.one")
                        : words.text("closing.button", Integer.toString(drafts.size())));
    }

    private RoundPage.Left left(Draft draft) {
        var key = draft.key();
        return CardKey.parse(key.round().code(), key.task())
                .map(card -> new RoundPage.Left(
                        new CardNames(visit, work).name(card),
                        visit.place(RoundsComposition.PATH, key.round().code(), card.unit())
                                .toString(),
                        words.text("closing.draft", unit(card), draft.by(), time(draft.at()))))
                .orElseGet(() -> new RoundPage.Left(
                        key.task(),
                        visit.place(RoundsComposition.PATH, key.round().code()).toString(),
                        draft.by()));
    }

    private String unit(CardKey card) {
        return visit.organisation().unit(card.unit()).map(unit -> unit.name()).orElse(card.unit());
    }

    private static String time(Instant at) {
        return TIME.format(at.atZone(RoundWorks.ZONE));
    }
}
