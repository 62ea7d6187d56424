package se.tertial.folder;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import se.tertial.basics.Text;
import se.tertial.basics.Word;
import se.tertial.plan.control.ActionPlan;
import se.tertial.plan.control.ActionSheet;
import se.tertial.plan.control.ControlCheck;
import se.tertial.plan.control.ControlIntentions;
import se.tertial.plan.control.Question;
import se.tertial.plan.control.Questionnaire;
import se.tertial.plan.control.Risk;
import se.tertial.plan.control.Survey;
import se.tertial.plan.control.YearPlanEntry;

/** What a municipality means to ask, survey, guard against and control; actions stand in {@link ActionFiles}. */
final class ControlPlanFiles {

    static final String OPTION_MARK = "|";
    private static final int MONTHS = 12;
    private static final String AFTER_THE_YEAR = "next";

    static final CsvFile<Questionnaire> QUESTIONNAIRES = new CsvFile<>(
            "questionnaires.csv",
            List.of("code", "title", "title_en"),
            List.of("code"),
            codes -> codes.control.questionnaires,
            (row, codes) -> new Questionnaire(row.get("code").newCode(), title(row)),
            q -> List.of(q.code(), q.title().sv(), q.title().en()));

    static final CsvFile<Question> QUESTIONS = new CsvFile<>(
            "questions.csv",
            List.of("code", "questionnaire", "section", "text", "help", "kind", "options"),
            List.of("code"),
            codes -> codes.control.questions,
            ControlPlanFiles::question,
            q -> List.of(
                    q.code(),
                    q.questionnaire(),
                    q.section(),
                    q.text(),
                    q.help(),
                    Word.of(q.kind()),
                    String.join(" " + OPTION_MARK + " ", q.options())));

    static final CsvFile<Survey> SURVEYS = new CsvFile<>(
            "surveys.csv",
            List.of(
                    "plan_year",
                    "code",
                    "unit",
                    "activity",
                    "title",
                    "conducted",
                    "reported",
                    "frequency",
                    "next",
                    "contact"),
            List.of("plan_year", "code"),
            null,
            ControlPlanFiles::survey,
            s -> List.of(
                    Cell.of(s.planYear()),
                    s.code(),
                    s.unit(),
                    s.activity(),
                    s.title(),
                    months(s.conducted()),
                    months(s.reported()),
                    s.frequency(),
                    s.next(),
                    s.contact()));

    static final CsvFile<ActionPlan> ACTION_PLANS = new CsvFile<>(
            "action-plans.csv",
            List.of("code", "title", "title_en"),
            List.of("code"),
            codes -> codes.control.actionPlans,
            (row, codes) -> new ActionPlan(row.get("code").newCode(), title(row)),
            p -> List.of(p.code(), p.title().sv(), p.title().en()));

    static final CsvFile<ActionSheet> ACTION_SHEETS = new CsvFile<>(
            "action-sheets.csv",
            List.of("plan", "unit", "label"),
            List.of("plan", "unit"),
            null,
            (row, codes) -> new ActionSheet(
                    row.get("plan").code(codes.control.actionPlans),
                    row.get("unit").code(codes.units),
                    row.get("label").text()),
            s -> List.of(s.plan(), s.unit(), s.label()));

    static final CsvFile<Risk> RISKS = new CsvFile<>(
            "risks.csv",
            List.of("code", "unit", "area", "title", "consequence", "owner", "handling"),
            List.of("code"),
            codes -> codes.control.risks,
            ControlPlanFiles::risk,
            r -> List.of(r.code(), r.unit(), r.area(), r.title(), r.consequence(), r.owner(), r.handling()));

    static final CsvFile<ControlCheck> CONTROLS = new CsvFile<>(
            "controls.csv",
            List.of("code", "unit", "year", "kind", "title", "risk", "method", "frequency", "responsible"),
            List.of("code"),
            codes -> codes.control.controls,
            ControlPlanFiles::control,
            c -> List.of(
                    c.code(),
                    c.unit(),
                    Cell.of(c.year()),
                    c.kind(),
                    c.title(),
                    Cell.of(c.risk()),
                    c.method(),
                    c.frequency(),
                    c.responsible()));

    static final CsvFile<YearPlanEntry> YEAR_PLAN = new CsvFile<>(
            "year-plan.csv",
            List.of("code", "unit", "year", "month", "title", "responsible"),
            List.of("code"),
            null,
            ControlPlanFiles::entry,
            e -> List.of(
                    e.code(),
                    e.unit(),
                    e.year() == null ? "" : Cell.of(e.year()),
                    Cell.of(e.month()),
                    e.title(),
                    e.responsible()));

    private ControlPlanFiles() {}

    static ControlIntentions read(Reading in) {
        return new ControlIntentions(
                QUESTIONNAIRES.read(in),
                QUESTIONS.read(in),
                SURVEYS.read(in),
                ACTION_PLANS.read(in),
                ACTION_SHEETS.read(in),
                ActionFiles.GOALS.read(in),
                ActionFiles.ITEMS.read(in),
                RISKS.read(in),
                CONTROLS.read(in),
                YEAR_PLAN.read(in));
    }

    private static Text title(CsvRow row) {
        return new Text(row.get("title").text(), row.get("title_en").optionalText());
    }

    private static Question question(CsvRow row, Codes codes) {
        var mistakesBefore = row.findings().count();
        var kind = row.get("kind").word(Question.Kind.class);
        var question = new Question(
                row.get("code").newCode(),
                row.get("questionnaire").code(codes.control.questionnaires),
                row.get("section").optionalText(),
                row.get("text").text(),
                row.get("help").optionalText(),
                kind,
                row.get("kind").raw().equals(Word.of(kind)) ? options(row.get("options"), kind) : List.of());
        if (row.findings().count() == mistakesBefore) {
            codes.control.questionOf.put(question.code(), question);
        }
        return question;
    }

    private static List<String> options(Value written, Question.Kind kind) {
        var options = written.isGiven()
                ? Arrays.stream(written.raw().split("\\|", -1))
                        .map(String::strip)
                        .toList()
                : List.<String>of();
        var needsOptions = kind == Question.Kind.CHOICE || kind == Question.Kind.TABLE;
        if (needsOptions == options.isEmpty() || options.contains("")) {
            written.refuse(needsOptions ? Mistake.MISSING_OPTIONS : Mistake.NEEDLESS_OPTIONS, Word.of(kind));
        }
        return options;
    }

    private static Survey survey(CsvRow row, Codes codes) {
        return new Survey(
                row.get("plan_year").year(),
                row.get("code").newCode(),
                row.get("unit").code(codes.units),
                row.get("activity").optionalText(),
                row.get("title").text(),
                months(row.get("conducted")),
                months(row.get("reported")),
                row.get("frequency").optionalText(),
                row.get("next").optionalText(),
                row.get("contact").optionalText(),
                row.source());
    }

    private static List<Integer> months(Value value) {
        return value.isGiven()
                ? value.parts().stream()
                        .map(part -> part.raw().equals(AFTER_THE_YEAR) ? Survey.AFTER_THE_YEAR : part.whole(1, MONTHS))
                        .toList()
                : List.of();
    }

    private static String months(List<Integer> months) {
        return months.stream()
                .map(month -> month == Survey.AFTER_THE_YEAR ? AFTER_THE_YEAR : month.toString())
                .collect(Collectors.joining(", "));
    }

    private static Risk risk(CsvRow row, Codes codes) {
        return new Risk(
                row.get("code").newCode(),
                row.get("unit").code(codes.units),
                row.get("area").optionalText(),
                row.get("title").text(),
                row.get("consequence").optionalText(),
                row.get("owner").optionalText(),
                row.get("handling").optionalText(),
                row.source());
    }

    private static ControlCheck control(CsvRow row, Codes codes) {
        return new ControlCheck(
                row.get("code").newCode(),
                row.get("unit").code(codes.units),
                row.get("year").year(),
                row.get("kind").code(codes.control.kinds),
                row.get("title").text(),
                row.get("risk").codeOrNull(codes.control.risks),
                row.get("method").optionalText(),
                Cell.of(row.get("frequency").codeOrNull(codes.control.frequencies)),
                row.get("responsible").optionalText(),
                row.source());
    }

    private static YearPlanEntry entry(CsvRow row, Codes codes) {
        var year = row.get("year");
        return new YearPlanEntry(
                row.get("code").newCode(),
                row.get("unit").code(codes.units),
                year.isGiven() ? year.year() : null,
                row.get("month").whole(1, MONTHS),
                row.get("title").text(),
                row.get("responsible").optionalText());
    }
}
