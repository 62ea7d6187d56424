package se.tertial.report.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tertial.assessment.control.Answer;
import se.tertial.assessment.control.ControlFacts;
import se.tertial.assessment.control.QuestionStanding;
import se.tertial.basics.Finding;
import se.tertial.basics.Messages;
import se.tertial.basics.SourceLine;
import se.tertial.plan.control.Question;
import se.tertial.plan.control.Questionnaire;
import se.tertial.report.Municipality;
import se.tertial.report.web.ControlFormPage.Field;
import se.tertial.report.web.ControlFormPage.Group;
import se.tertial.report.web.ControlFormPage.Kind;
import se.tertial.ui.Choice.Option;

/** A questionnaire to be answered by a unit in a round, with the answers of the time before beside. */
final class AnswerForm implements ControlForm {

    private static final String FILE = "answers.csv";
    private static final String VALUE = "svar-";
    private static final String COMMENT = "kommentar-";
    private static final String TAKE_OVER = "ta-over-";

    private final Visit visit;
    private final Questionnaire questionnaire;
    private final List<QuestionStanding> standings;

    AnswerForm(Visit visit, String code) {
        this.visit = visit;
        questionnaire = visit.insight().municipality().control().intentions().questionnaires().stream()
                .filter(q -> q.code().equals(code))
                .findFirst()
                .orElseThrow(() -> visit.missing("missing.questionnaire", code));
        standings = visit.insight()
                .control(visit.round())
                .questions(code, visit.unit().code());
    }

    @Override
    public String unit() {
        return visit.unit().code();
    }

    @Override
    public String title() {
        return questionnaire.title().in(visit.language());
    }

    @Override
    public String[] path() {
        return new String[] {QuestionnaireComposition.PATH, questionnaire.code()};
    }

    @Override
    public String[] above() {
        return new String[] {visit.text("nav.questions"), QuestionnaireComposition.PATH};
    }

    @Override
    public Object seen(Municipality municipality) {
        return municipality.control().judgements().answers().stream()
                .filter(this::isHere)
                .toList();
    }

    private boolean isHere(Answer answer) {
        return answer.unit().equals(unit())
                && answer.round().equals(visit.round())
                && standings.stream().anyMatch(s -> s.question().code().equals(answer.question()));
    }

    @Override
    public Map<String, String> stored() {
        var values = new HashMap<String, String>();
        for (var standing : standings) {
            var code = standing.question().code();
            switch (standing.question().kind()) {
                case TABLE -> standing.answers().forEach(a -> values.put(named(standing, a.item()), a.value()));
                case TEXT, NUMBER, YES_NO_PARTLY, CHOICE, DATE, LIST ->
                    values.put(VALUE + code, lines(standing.answers()));
            }
            standing.answers().stream()
                    .map(Answer::comment)
                    .filter(c -> !c.isEmpty())
                    .findFirst()
                    .ifPresent(c -> values.put(COMMENT + code, c));
        }
        return values;
    }

    private static String lines(List<Answer> answers) {
        return answers.stream().map(Answer::value).collect(Collectors.joining("\n"));
    }

    private static String named(QuestionStanding standing, String item) {
        return VALUE + standing.question().code() + "-"
                + standing.question().options().indexOf(item);
    }

    @Override
    public List<Group> groups(Typed typed) {
        return standings.stream()
                .map(s -> new Group(
                        s.number() + ". " + s.question().text(), s.question().help(), fields(s, typed)))
                .toList();
    }

    private List<Field> fields(QuestionStanding standing, Typed typed) {
        var code = standing.question().code();
        var fields = new ArrayList<Field>();
        if (standing.question().kind() == Question.Kind.TABLE) {
            for (var name : standing.question().options()) {
                fields.add(typed.field(named(standing, name), name, Kind.LINE, List.of(), earlier(standing, name)));
            }
        } else {
            fields.add(value(standing, typed));
        }
        fields.add(typed.words(COMMENT + code, visit.text("controls.comment")));
        if (!standing.earlier().isEmpty()) {
            fields.add(typed.check(TAKE_OVER + code, visit.text("answers.take-over")));
        }
        return fields;
    }

    private Field value(QuestionStanding standing, Typed typed) {
        var name = VALUE + standing.question().code();
        var earlier = earlier(standing, "");
        return switch (standing.question().kind()) {
            case TEXT -> typed.words(name, visit.text("questions.answer"), earlier);
            case LIST -> typed.words(name, visit.text("answers.list"), earlier);
            case NUMBER -> typed.field(name, visit.text("answers.number"), Kind.LINE, List.of(), earlier);
            case DATE -> typed.field(name, visit.text("answers.date"), Kind.LINE, List.of(), earlier);
            case YES_NO_PARTLY ->
                typed.choice(name, visit.text("questions.answer"), options(Question.YES_NO_PARTLY, true), earlier);
            case CHOICE, TABLE ->
                typed.choice(
                        name,
                        visit.text("questions.answer"),
                        options(standing.question().options(), false),
                        earlier);
        };
    }

    private List<Option> options(List<String> values, boolean areKeys) {
        var words = Messages.of("figures", visit.language());
        var none = Stream.of(new Option("", visit.text("form.none"), false));
        return Stream.concat(
                        none, values.stream().map(v -> new Option(v, areKeys ? words.text("answer." + v) : v, false)))
                .toList();
    }

    private String earlier(QuestionStanding standing, String item) {
        var words = Messages.of("figures", visit.language());
        return standing.earlier().stream()
                .filter(a -> item.isEmpty() || a.item().equals(item))
                .map(a -> standing.question().kind() == Question.Kind.YES_NO_PARTLY
                        ? words.text("answer." + a.value())
                        : a.value())
                .collect(Collectors.joining("; "));
    }

    @Override
    public Map<String, String> problems(Typed typed) {
        return Map.of();
    }

    @Override
    public Municipality changed(Municipality now, Typed typed) {
        var told = now.control().judgements();
        var answers =
                new ArrayList<>(told.answers().stream().filter(a -> !isHere(a)).toList());
        for (var standing : standings) {
            answers.addAll(typed(standing, typed, answers.size()));
        }
        return now.with(new ControlFacts(now.control().intentions(), told.withAnswers(answers)));
    }

    private List<Answer> typed(QuestionStanding standing, Typed typed, int before) {
        var question = standing.question();
        var values = values(standing, typed);
        var comment = typed.get(COMMENT + question.code());
        if (values.isEmpty() && typed.isGiven(TAKE_OVER + question.code())) {
            return standing.earlier().stream()
                    .map(a -> answer(question, a.item(), a.value(), a.comment(), before))
                    .toList();
        }
        if (values.isEmpty() && !comment.isEmpty() && !question.hasItems()) {
            return List.of(answer(question, "", "", comment, before));
        }
        var answers = new ArrayList<Answer>();
        values.forEach((item, value) ->
                answers.add(answer(question, item, value, answers.isEmpty() ? comment : "", before + answers.size())));
        return answers;
    }

    /** By item, in order. */
    private static Map<String, String> values(QuestionStanding standing, Typed typed) {
        var question = standing.question();
        var values = new java.util.LinkedHashMap<String, String>();
        switch (question.kind()) {
            case TABLE ->
                question.options().stream()
                        .filter(name -> typed.isGiven(named(standing, name)))
                        .forEach(name -> values.put(name, typed.get(named(standing, name))));
            case LIST ->
                typed.get(VALUE + question.code())
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .forEach(line -> values.put(Integer.toString(values.size() + 1), line));
            case TEXT, NUMBER, YES_NO_PARTLY, CHOICE, DATE -> {
                if (typed.isGiven(VALUE + question.code())) {
                    values.put("", typed.get(VALUE + question.code()));
                }
            }
        }
        return values;
    }

    private Answer answer(Question question, String item, String value, String comment, int before) {
        return new Answer(
                question.code(), unit(), visit.round(), item, value, comment, new SourceLine(FILE, before + 2));
    }

    @Override
    public Optional<String> field(Finding finding, String line) {
        return standings.stream()
                .map(QuestionStanding::question)
                .filter(q -> finding.place().file().equals(FILE)
                        && line.startsWith(q.code() + "," + unit() + "," + visit.round() + ","))
                .map(q -> finding.place().column().equals("comment")
                        ? COMMENT + q.code()
                        : VALUE + q.code() + (q.kind() == Question.Kind.TABLE ? "-" + item(q, line) : ""))
                .findFirst();
    }

    private static int item(Question question, String line) {
        return (int) question.options().stream()
                .takeWhile(name -> !line.contains("," + name + ",") && !line.contains(",\"" + name + "\","))
                .count();
    }
}
