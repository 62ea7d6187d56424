package se.tertial.report.web.task;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.tertial.basics.Finding;
import se.tertial.basics.RoundCode;
import se.tertial.report.Municipality;
import se.tertial.report.ProseText;
import se.tertial.report.compose.Composer;
import se.tertial.report.task.CardKey;
import se.tertial.report.web.ReportTexts;
import se.tertial.report.web.Typed;
import se.tertial.report.web.Visit;
import se.tertial.ui.Link;
import se.tertial.ui.PeriodText;

/** A text of a report. */
final class ProseWork implements Work {

    private static final String TEXT = "text";

    private final Visit visit;
    private final WorkWords words;
    private final CardKey key;

    ProseWork(Visit visit, CardKey key) {
        this.visit = visit;
        this.key = key;
        words = new WorkWords(visit.language());
    }

    @Override
    public SortedMap<String, String> stored() {
        var stored = new TreeMap<String, String>();
        var markdown = ReportTexts.markdown(visit.insight().municipality(), key.round(), key.of(), key.code());
        if (!markdown.isBlank()) {
            stored.put(TEXT, markdown.stripTrailing());
        }
        return stored;
    }

    @Override
    public List<TaskGroup> groups(Typed typed) {
        var before = before();
        var printed = before.map(text -> Composer.comment(
                        visit.insight(),
                        text.markdown().strip(),
                        key.of(),
                        roundOf(text).orElseThrow(),
                        visit.language()))
                .orElse("");
        var written = before.map(text -> text.markdown().strip()).orElse("");
        return List.of(TaskGroup.of(
                List.of(TaskField.words(typed, TEXT, words.say("text"), words.say("text.hint"), printed, written))));
    }

    /** The same text in the round before that had one. */
    private Optional<ProseText> before() {
        return visit.insight().municipality().publications().texts().stream()
                .filter(text -> text.unit().equals(key.of()) && text.key().equals(key.code()))
                .filter(text ->
                        roundOf(text).filter(r -> r.compareTo(key.round()) < 0).isPresent())
                .max(Comparator.comparing(text -> roundOf(text).orElseThrow()));
    }

    private static Optional<RoundCode> roundOf(ProseText text) {
        return Optional.ofNullable(text.round());
    }

    @Override
    public List<TaskFact> facts() {
        var facts = new ArrayList<TaskFact>();
        facts.add(new TaskFact(
                words.say("text.round"),
                words.say(
                        "text.cut-off",
                        visit.insight().round(key.round()).name().in(visit.language()),
                        PeriodText.of(visit.insight().round(key.round()).cutOff(), visit.language()))));
        return facts;
    }

    @Override
    public Map<String, String> problems(Typed typed) {
        return typed.isGiven(TEXT) ? Map.of() : Map.of(TEXT, words.say("problem.text"));
    }

    @Override
    public Object seen(Municipality municipality) {
        return ReportTexts.markdown(municipality, key.round(), key.of(), key.code());
    }

    @Override
    public Municipality changed(Municipality now, Typed typed) {
        var markdown = typed.get(TEXT);
        return ReportTexts.with(now, key.round(), key.of(), key.code(), markdown.isEmpty() ? "" : markdown + "\n");
    }

    @Override
    public Optional<String> field(Finding finding, String line) {
        var file = String.join("/", "texts", key.round().code(), key.of(), key.code() + ".md");
        return finding.place().file().equals(file) ? Optional.of(TEXT) : Optional.empty();
    }

    /** Where figures are bound to data, once the text is given. */
    @Override
    public Optional<Link> more() {
        return stored().isEmpty()
                ? Optional.empty()
                : ReportTexts.editor(visit, key.of(), key.round(), key.code())
                        .map(address -> new Link(words.say("text.editor"), address));
    }
}
