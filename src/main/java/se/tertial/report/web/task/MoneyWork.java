package se.tertial.report.web.task;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.tertial.assessment.round.Task;
import se.tertial.basics.Finding;
import se.tertial.report.Municipality;
import se.tertial.report.web.Typed;
import se.tertial.report.web.Visit;
import se.tertial.ui.Link;

/** Forecasts of money, which are set in their grid: there stand budget, actual and proposals for every line. */
final class MoneyWork implements Work {

    private final Visit visit;
    private final Card card;
    private final WorkWords words;

    MoneyWork(Visit visit, Card card) {
        this.visit = visit;
        this.card = card;
        words = new WorkWords(visit.language());
    }

    @Override
    public SortedMap<String, String> stored() {
        return new TreeMap<>();
    }

    @Override
    public List<TaskGroup> groups(Typed typed) {
        return List.of();
    }

    /** Which lines have a forecast. */
    @Override
    public List<TaskFact> facts() {
        return card.tasks().stream()
                .map(task -> new TaskFact(task.title().in(visit.language()), words.say(state(task))))
                .toList();
    }

    private static String state(Task task) {
        return task.isGiven() ? "money.set" : task.required() ? "money.missing" : "money.optional";
    }

    @Override
    public Map<String, String> problems(Typed typed) {
        return Map.of();
    }

    @Override
    public Object seen(Municipality municipality) {
        return "";
    }

    @Override
    public Municipality changed(Municipality now, Typed typed) {
        return now;
    }

    @Override
    public Optional<String> field(Finding finding, String line) {
        return Optional.empty();
    }

    @Override
    public Optional<Link> more() {
        var address = visit.place("ekonomi", "prognos")
                .with("enhet", card.key().of())
                .with("omgang", card.key().round().code());
        return Optional.of(new Link(words.say("money.open"), address));
    }
}
