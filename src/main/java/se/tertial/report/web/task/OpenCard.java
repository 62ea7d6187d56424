package se.tertial.report.web.task;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import se.tertial.assessment.draft.Draft;
import se.tertial.report.web.Visit;
import se.tertial.report.web.task.TaskPage.Open;
import se.tertial.report.web.task.TaskPage.Rival;
import tools.jackson.databind.json.JsonMapper;

/** The card in which something is done, as the page shows it. */
final class OpenCard {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private OpenCard() {}

    /** @param unit as the page is narrowed */
    static Open of(Visit visit, Opened opened, String unit) {
        var words = new WorkWords(visit.language());
        var card = opened.card();
        var draft = opened.draft();
        var began =
                draft.isPresent() ? "" : JSON.writeValueAsString(opened.work().stored());
        return new Open(
                visit.place(TaskComposition.PATH, card.key().round().code())
                        .with(TaskComposition.UNIT, unit)
                        .toString(),
                card.key().toString(),
                UUID.randomUUID().toString(),
                draft.map(d -> d.version()).orElse(0),
                began,
                draft.map(d -> words.say("saved", time(d.at()), d.by())).orElse(""),
                Long.toString(visit.caller().visitor().account()),
                opened.problem(),
                opened.doubts(),
                opened.doubts().isEmpty() ? "" : Opened.name(opened.doubts()),
                draft.map(d -> rivals(d, words)).orElse(List.of()),
                card.isLocked() ? "" : opened.work().note(),
                opened.work().facts(),
                opened.work().groups(opened.typed()),
                opened.work().more(),
                card.isLocked());
    }

    static List<Rival> rivals(Draft draft, WorkWords words) {
        return draft.rivals().entrySet().stream()
                .map(e -> new Rival(
                        e.getKey(),
                        e.getValue().value(),
                        words.say("rival", e.getValue().by(), e.getValue().value())))
                .toList();
    }

    static String time(Instant at) {
        return TIME.format(at.atZone(OpenRounds.ZONE));
    }
}
