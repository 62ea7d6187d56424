package se.tertial.folder;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.tertial.assessment.AssessmentFacts;
import se.tertial.assessment.AssignmentState;
import se.tertial.assessment.IndicatorComment;
import se.tertial.assessment.IndicatorForecast;
import se.tertial.assessment.Overriding;
import se.tertial.assessment.Round;
import se.tertial.assessment.control.ControlFacts;
import se.tertial.basics.Amount;
import se.tertial.basics.Period;
import se.tertial.basics.RoundCode;
import se.tertial.basics.SourceLine;
import se.tertial.basics.Text;
import se.tertial.basics.Word;
import se.tertial.indicators.EarlierName;
import se.tertial.indicators.Indicator;
import se.tertial.indicators.IndicatorFacts;
import se.tertial.indicators.Observation;
import se.tertial.indicators.Ratio;
import se.tertial.ledger.AccountForecast;
import se.tertial.ledger.LedgerFacts;
import se.tertial.ledger.OperatingAmount;
import se.tertial.ledger.OperatingArea;
import se.tertial.ledger.Project;
import se.tertial.ledger.ProjectAmount;
import se.tertial.ledger.table.KeptMapping;
import se.tertial.ledger.table.MappingText;
import se.tertial.organisation.Organisation;
import se.tertial.organisation.Unit;
import se.tertial.plan.Assignment;
import se.tertial.plan.AssignmentDecision;
import se.tertial.plan.FollowedIndicator;
import se.tertial.plan.Goal;
import se.tertial.plan.IndicatorTarget;
import se.tertial.plan.Plan;
import se.tertial.plan.RatingMeaning;
import se.tertial.plan.TrendMeaning;
import se.tertial.report.FindingAnswer;
import se.tertial.report.Fingerprint;
import se.tertial.report.Matter;
import se.tertial.report.Matter.Appendix;
import se.tertial.report.Matter.Extract;
import se.tertial.report.Matter.Memo;
import se.tertial.report.Matter.Person;
import se.tertial.report.Matter.Proposal;
import se.tertial.report.Municipality;
import se.tertial.report.Outline;
import se.tertial.report.ProseText;
import se.tertial.report.Publications;

/** A municipality nobody would think of, with odd texts everywhere, the same for the same seed. */
public final class GeneratedMunicipality {

    private static final String[] PIECES = {
        "a",
        "Ö",
        " ",
        ",",
        ";",
        "\"",
        "\n",
        ": ",
        " #",
        "#",
        "- ",
        "{",
        "}",
        "[x]",
        "&a",
        "*a",
        "!b",
        "|",
        ">",
        "%",
        "@",
        "`",
        "true",
        "null",
        "~",
        "12,5",
        "2024-04-30",
        "0x1f",
        "=",
        "?",
        "'",
        "\\",
        "–",
        "−",
        "\u00A0",
        "\u0085",
        "\u2028",
        "😀",
        "½"
    };

    private final Random random;
    private final Map<String, Integer> linesOf = new HashMap<>();
    private final List<Unit> units = new ArrayList<>();
    private final GeneratedModel model;
    private final List<Round> rounds;
    private final List<Goal> goals;
    private final List<Indicator> indicators;
    private final List<Assignment> assignments;
    private final List<OperatingArea> areas;
    private final List<Project> projects;
    private final ControlFacts control;

    private GeneratedMunicipality(long seed) {
        random = new Random(seed);
        model = new GeneratedModel(this);
        rounds =
                list(1, () -> new RoundCode("20%02d-%02d".formatted(random.nextInt(100), 1 + random.nextInt(12))))
                        .stream()
                        .distinct()
                        .map(code -> new Round(
                                code,
                                text(),
                                new Text(optional(), optional()),
                                date(),
                                date(),
                                coin() ? date() : null,
                                coin() ? Map.of() : Map.of(Unit.Kind.SECTION, date(), Unit.Kind.OFFICE, date())))
                        .toList();
        unit(null, 0);
        goals = goals();
        indicators = codes().stream().map(this::indicator).toList();
        assignments = codes().stream()
                .map(code -> {
                    var title = words();
                    var from = optional();
                    var to = optional();
                    return new Assignment(
                            code,
                            coin() ? goal() : null,
                            model.kind(),
                            title,
                            unit(),
                            unit(),
                            coin() ? date() : null,
                            from,
                            to,
                            line("assignments.csv", title, from, to));
                })
                .toList();
        areas = codes().stream()
                .map(code -> {
                    var number = coin() ? "" : ledgerCode();
                    var name = words();
                    return new OperatingArea(code, number, name, line("operating-areas.csv", number, name));
                })
                .toList();
        projects = projects();
        control = GeneratedControl.facts(this, model.steeringModel().control());
    }

    String questionnaire() {
        return any(control.intentions().questionnaires()).code();
    }

    String actionPlan() {
        return any(control.intentions().actionPlans()).code();
    }

    public static Municipality of(long seed) {
        return new GeneratedMunicipality(seed).municipality();
    }

    private Municipality municipality() {
        var organisation =
                new Organisation("m" + model.code().replace(".", ""), words(), unit(), round().code(), units);
        var plan = new Plan(
                model.steeringModel(), goals, followed(), targets(), assignments, some(assignments, this::decision));
        var outlines = model.outlines(codes().stream().sorted().toList());
        var publications = new Publications(outlines, texts(), matters(outlines), answers(outlines));
        return new Municipality(organisation, facts(), ledger(), plan, assessment(), control, publications);
    }

    private void unit(@Nullable String parent, int depth) {
        var code = "e" + units.size();
        var name = words();
        var responsible = random.nextBoolean() ? name : words();
        var from = random.nextBoolean() ? LocalDate.of(2000, 1, 1).plusDays(random.nextInt(5000)) : null;
        var to = random.nextBoolean() ? LocalDate.of(2030, 1, 1).plusDays(random.nextInt(5000)) : null;
        units.add(new Unit(code, name, responsible, any(Unit.Kind.values()), parent, from, to));
        for (var i = 0; i < random.nextInt(3) && depth < 4; i++) {
            unit(code, depth + 1);
        }
    }

    private List<Goal> goals() {
        var made = new ArrayList<Goal>();
        for (var code : codes()) {
            var parent =
                    made.isEmpty() || random.nextBoolean() ? null : any(made).code();
            var supports = made.isEmpty() || coin() ? null : any(made).code();
            var from = coin() ? null : Integer.valueOf(2020);
            made.add(new Goal(
                    code,
                    model.level(),
                    parent,
                    words(),
                    supports,
                    optional(),
                    optional(),
                    any(Goal.Rule.values()),
                    from,
                    coin() ? null : Integer.valueOf(2026)));
        }
        return made;
    }

    /** A part belongs to the unit of its whole. */
    private List<Project> projects() {
        var made = new ArrayList<Project>();
        for (var id : codes()) {
            var whole = made.isEmpty() || coin() ? null : any(made);
            var label = words();
            var shortLabel = optional();
            var group = optional();
            made.add(new Project(
                    id,
                    ledgerCode(),
                    label,
                    shortLabel,
                    whole == null ? unit() : whole.unit(),
                    group,
                    whole == null ? null : whole.id(),
                    coin() ? null : any(Project.State.values()),
                    coin() ? null : period(),
                    coin() ? null : period(),
                    line("projects.csv", label, shortLabel, group)));
        }
        return made;
    }

    private Indicator indicator(String code) {
        return new Indicator(
                code,
                words(),
                optional(),
                random.nextInt(7),
                any(Indicator.Direction.values()),
                any(Indicator.Nature.values()),
                model.role(),
                optional(),
                optional());
    }

    private IndicatorFacts facts() {
        var names = some(indicators, i -> new EarlierName(i.code(), round(), words()));
        return new IndicatorFacts(indicators, names, some(indicators, this::observation));
    }

    private Observation observation(Indicator i) {
        var ratio = coin() ? new Ratio(number(), new BigDecimal(1 + upTo(9))) : null;
        var value = ratio != null ? ratio.share() : coin() ? number() : null;
        var absence = value == null ? words() : "";
        var source = line("observations.csv", absence);
        return new Observation(i.code(), unit(), period(), round(), value, ratio, absence, source);
    }

    private LedgerFacts ledger() {
        var operating = some(units, u -> {
            var area = coin() ? any(areas).code() : null;
            var kind = any(OperatingAmount.Kind.values());
            var source = line("operating.csv");
            return new OperatingAmount(u.code(), area, model.line(), kind, period(), round(), amount(), source);
        });
        var isWhole =
                projects.stream().map(Project::parent).filter(Objects::nonNull).collect(Collectors.toSet());
        var parts = projects.stream().filter(p -> !isWhole.contains(p.id())).toList();
        var amounts = some(parts, p -> {
            var kind = any(ProjectAmount.Kind.values());
            return new ProjectAmount(p.id(), kind, period(), round(), amount(), line("project-amounts.csv"));
        });
        var chart = GeneratedBudget.chart(this);
        var byAccount = some(
                units,
                u -> new AccountForecast(
                        u.code(),
                        model.line(),
                        ledgerCode().substring(0, 1),
                        round(),
                        amount(),
                        line("account-forecasts.csv")));
        return new LedgerFacts(
                chart,
                areas,
                operating,
                GeneratedBudget.withProjects(this, GeneratedBudget.budget(this), parts),
                projects,
                amounts,
                mappings(),
                byAccount,
                List.of());
    }

    private List<KeptMapping> mappings() {
        var text = """
                file: csv
                account: Konto
                month: Period | 202404
                amount: Belopp
                """;
        return coin()
                ? List.of()
                : List.of(new KeptMapping(
                        "utfall", MappingText.parse("utfall", text).value().orElseThrow()));
    }

    String area() {
        return any(areas).code();
    }

    String reportLine() {
        return model.line();
    }

    String ledgerCode() {
        return any(List.of("1", "30", "5011", "KS", "å", "0", "1.5_a-")) + upTo(9);
    }

    private List<FollowedIndicator> followed() {
        return some(indicators, i -> {
            var from = coin() ? round() : null;
            var until = from != null && coin() ? from : null;
            var goal = coin() ? goal() : null;
            var source = line("followed.csv");
            return new FollowedIndicator(goal, i.code(), unit(), unit(), upTo(6), from, until, source);
        });
    }

    private List<IndicatorTarget> targets() {
        var expressions = List.of(">= 80", "< 5,00", "2..4", "3 ± 0,5", "best 25 % of 290", "= 7");
        return some(indicators, i -> {
            var baseline = optional();
            var source = line("targets.csv", baseline);
            return new IndicatorTarget(i.code(), unit(), year(), round(), any(expressions), baseline, source);
        });
    }

    private AssessmentFacts assessment() {
        var forecasts = some(indicators, i -> {
            var source = line("forecasts.csv");
            return new IndicatorForecast(i.code(), unit(), year(), round(), number(), source);
        });
        var comments = some(indicators, i -> {
            var text = words();
            var source = line("indicator-comments.csv", text);
            return new IndicatorComment(i.code(), unit(), round(), date(), text, source);
        });
        return new AssessmentFacts(rounds, forecasts, comments, overridings(), some(assignments, this::state));
    }

    private List<Overriding> overridings() {
        var ofGoals = some(goals, g -> overriding(Overriding.Subject.GOAL, g.code()));
        var ofIndicators = some(indicators, i -> overriding(Overriding.Subject.INDICATOR, i.code()));
        return Stream.concat(ofGoals.stream(), ofIndicators.stream()).toList();
    }

    private Overriding overriding(Overriding.Subject subject, String key) {
        var aspect = any(Overriding.Aspect.values());
        var meanings = switch (aspect) {
            case RATING -> Word.all(RatingMeaning.class);
            case TREND -> Word.all(TrendMeaning.class);
        };
        var reason = words();
        var source = line("overridings.csv", reason);
        return new Overriding(subject, key, unit(), round(), aspect, any(meanings), reason, source);
    }

    private AssignmentDecision decision(Assignment assignment) {
        var body = words();
        var reference = optional();
        var reason = optional();
        var source = line("assignment-decisions.csv", body, reference, reason);
        return new AssignmentDecision(
                assignment.code(),
                date(),
                any(AssignmentDecision.Kind.values()),
                coin() ? date() : null,
                body,
                reference,
                reason,
                source);
    }

    private AssignmentState state(Assignment assignment) {
        var round = any(rounds);
        var comment = optional();
        var day = comment.isEmpty() ? round.cutOff() : date();
        var completion = coin() ? model.completion() : "";
        var source = line("assignment-states.csv", comment);
        return new AssignmentState(
                assignment.code(),
                round.code(),
                model.status(),
                completion,
                coin() ? date() : null,
                day,
                comment,
                source);
    }

    private List<ProseText> texts() {
        var texts = new ArrayList<ProseText>();
        for (var key : codes()) {
            texts.add(new ProseText(null, "", key, "\n " + words() + "\n\n", new SourceLine(key + ".md", 1)));
            var file = "texts/%s/%s/%s.md"
                    .formatted(rounds.getFirst().code(), units.getFirst().code(), key);
            texts.add(new ProseText(
                    rounds.getFirst().code(), units.getFirst().code(), key, optional(), new SourceLine(file, 1)));
        }
        texts.sort(Comparator.comparing((ProseText t) -> t.round() != null)
                .thenComparing(t -> t.source().file()));
        return texts;
    }

    private List<Matter> matters(List<Outline> outlines) {
        return codes().stream().sorted().map(code -> matter(code, outlines)).toList();
    }

    private Matter matter(String code, List<Outline> outlines) {
        var memo =
                new Memo(words(), date(), optional(), optional(), person(), lines(), proposal(), list(0, this::signer));
        var appendices = some(outlines, o -> new Appendix(o.code(), words(), optional()));
        var extract = coin() ? new Extract(words(), date(), words(), proposal(), optional()) : null;
        return new Matter(
                code,
                words(),
                words(),
                unit(),
                round(),
                any(outlines).code(),
                optional(),
                memo,
                appendices,
                extract,
                optional(),
                optional());
    }

    private List<FindingAnswer> answers(List<Outline> outlines) {
        return codes().stream()
                .map(code -> new FindingAnswer(
                        unit(),
                        round(),
                        any(outlines).code(),
                        new Fingerprint(code, words(), optional()),
                        words(),
                        words(),
                        date()))
                .filter(answer -> !answer.finding().place().isEmpty())
                .toList();
    }

    private Person person() {
        return new Person(optional(), optional(), optional());
    }

    private Person signer() {
        return new Person(optional(), words(), "");
    }

    private Proposal proposal() {
        return new Proposal(optional(), lines(), lines());
    }

    private List<String> lines() {
        return list(0, this::words);
    }

    /** The line on which the next row of the file stands; the texts in it may take several. */
    SourceLine line(String file, String... texts) {
        var line = linesOf.getOrDefault(file, 2);
        var breaks = List.of(texts).stream()
                .mapToLong(t -> t.chars().filter(c -> c == '\n').count())
                .sum();
        linesOf.put(file, (int) (line + 1 + breaks));
        return new SourceLine(file, line);
    }

    String words() {
        var text = optional();
        return text.isEmpty() ? "x" : text;
    }

    String optional() {
        var text = new StringBuilder();
        IntStream.range(0, random.nextInt(6)).forEach(i -> text.append(PIECES[random.nextInt(PIECES.length)]));
        return text.toString().replaceAll("\\{\\{+", "{").replaceAll("}}+", "}").strip();
    }

    Text text() {
        return new Text(words(), optional());
    }

    List<String> codes() {
        return list(1, () -> any(List.of("a", "1", "1.1", "on", "no-4", "2024-04", "c")) + random.nextInt(50)).stream()
                .distinct()
                .toList();
    }

    <T> List<T> list(int min, Supplier<T> one) {
        return IntStream.range(0, min + random.nextInt(8))
                .mapToObj(i -> one.get())
                .toList();
    }

    <T, F> List<F> some(List<T> things, Function<T, F> fact) {
        return things.stream().filter(thing -> coin()).map(fact).toList();
    }

    <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    <T> T any(T[] things) {
        return things[random.nextInt(things.length)];
    }

    boolean coin() {
        return random.nextBoolean();
    }

    int upTo(int max) {
        return random.nextInt(max + 1);
    }

    BigDecimal number() {
        return BigDecimal.valueOf(random.nextLong(2_000_000) - 1_000_000, random.nextInt(5));
    }

    String unit() {
        return any(units).code();
    }

    String indicator() {
        return any(indicators).code();
    }

    private String goal() {
        return any(goals).code();
    }

    RoundCode round() {
        return any(rounds).code();
    }

    Amount amount() {
        return new Amount(random.nextLong(2_000_000_000_000L) - 1_000_000_000_000L);
    }

    LocalDate date() {
        return LocalDate.of(2000, 1, 1).plusDays(random.nextInt(20_000));
    }

    int year() {
        return 2000 + random.nextInt(50);
    }

    private Period period() {
        var month = YearMonth.of(year(), 1 + random.nextInt(12));
        return switch (random.nextInt(3)) {
            case 0 -> new Period.Year(month.getYear());
            case 1 -> new Period.Month(month);
            default -> new Period.UpTo(month);
        };
    }
}
