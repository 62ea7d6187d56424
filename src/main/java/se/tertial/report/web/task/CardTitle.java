package se.tertial.report.web.task;

import java.util.Locale;
import se.tertial.report.web.Visit;

/** What a card is called. */
final class CardTitle {

    private CardTitle() {}

    static String of(Visit visit, Card card) {
        var words = new WorkWords(visit.language());
        return switch (card.key().type()) {
            case QUESTIONNAIRE ->
                visit.insight().municipality().control().intentions().questionnaires().stream()
                        .filter(q -> q.code().equals(card.key().code()))
                        .findFirst()
                        .map(q -> q.title().in(visit.language()))
                        .orElse(card.key().code());
            case MONEY -> words.say("money.title", card.key().round().year());
            case RISKS -> words.say("risks.title");
            case CORRECTIONS -> words.say("corrections.title");
            case PROJECTS -> words.say("projects.title", card.key().round().year());
            case TEXT -> text(visit, card);
            case INDICATOR, GOAL, ASSIGNMENT, ACTION, CONTROL -> title(visit, card);
        };
    }

    private static String title(Visit visit, Card card) {
        return card.tasks().getFirst().title().in(visit.language());
    }

    /** Where the heading is but the unit's name, the text's own key says more. */
    private static String text(Visit visit, Card card) {
        var title = title(visit, card);
        var key = card.key().code().replace('-', ' ');
        return title.equals(visit.organisation().known(card.key().of()).name())
                ? key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1)
                : title;
    }
}
