package se.tertial.report.web.round;

import java.util.List;
import se.tertial.assessment.round.Task;
import se.tertial.basics.Word;
import se.tertial.report.task.CardKey;
import se.tertial.report.web.Visit;

/** What the things are called that are done at one go. */
final class CardNames {

    private final Visit visit;
    private final RoundWork work;
    private final RoundWords words;

    CardNames(Visit visit, RoundWork work) {
        this.visit = visit;
        this.work = work;
        words = new RoundWords(visit);
    }

    /** What is no longer asked is called by its code. */
    String name(CardKey card) {
        var tasks = work.progress().tasks().cards().getOrDefault(card, List.<Task>of());
        if (isOfMany(card)) {
            return ofMany(card);
        }
        return tasks.isEmpty() ? card.code() : tasks.getFirst().title().in(visit.language());
    }

    /** Whether many things are told of at one go. */
    static boolean isOfMany(CardKey card) {
        return switch (card.type()) {
            case MONEY, QUESTIONNAIRE, RISKS, CORRECTIONS, PROJECTS -> true;
            case INDICATOR, GOAL, ASSIGNMENT, TEXT, ACTION, CONTROL -> false;
        };
    }

    private String ofMany(CardKey card) {
        return visit.insight().municipality().control().intentions().questionnaires().stream()
                .filter(q ->
                        card.type() == CardKey.Type.QUESTIONNAIRE && q.code().equals(card.code()))
                .map(q -> q.title().in(visit.language()))
                .findFirst()
                .orElseGet(() -> words.text("card." + Word.of(card.type())));
    }
}
