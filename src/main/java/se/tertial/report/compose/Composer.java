package se.tertial.report.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.tertial.assessment.GoalStanding;
import se.tertial.basics.Language;
import se.tertial.basics.RoundCode;
import se.tertial.basics.Text;
import se.tertial.document.Block;
import se.tertial.document.Document;
import se.tertial.document.Document.Front;
import se.tertial.document.Document.Orientation;
import se.tertial.document.Document.Part;
import se.tertial.document.Heading;
import se.tertial.organisation.Unit;
import se.tertial.report.Outline;
import se.tertial.report.Outline.Component;
import se.tertial.report.Outline.Component.Kind;
import se.tertial.report.Outline.Item;
import se.tertial.report.Outline.Prose;
import se.tertial.report.Outline.Repeat;
import se.tertial.report.Outline.Section;
import se.tertial.report.figure.Insight;

/** Walks an outline and puts down what each item becomes. A heading with nothing under it is left out. */
public final class Composer {

    private static final int HEADING_LEVEL_MAX = 4;

    private record Placed(Orientation orientation, Block block, Scope scope) {}

    private final Map<String, Integer> idsUsed = new HashMap<>();

    private Composer() {}

    public static Document compose(Insight insight, Outline outline, String unit, RoundCode round, Language language) {
        var scope = Scope.of(insight, unit, round, language);
        var placed = new Composer().items(outline.items(), scope, 1, Orientation.PORTRAIT);
        return new Document(front(outline, scope), parts(placed));
    }

    /** The components of some kinds, as the outline has them, without headings and prose: what a page shows of a report. */
    public static List<Block> components(
            Insight insight, Outline outline, Set<Kind> kinds, String unit, RoundCode round, Language language) {
        var scope = Scope.of(insight, unit, round, language);
        return new Composer()
                .items(only(outline.items(), kinds), scope, 1, Orientation.PORTRAIT).stream()
                        .map(Placed::block)
                        .filter(block -> !(block instanceof Heading))
                        .toList();
    }

    /** What a component becomes by itself. */
    public static List<Block> component(
            Insight insight, Component component, String unit, RoundCode round, Language language) {
        return Components.of(component, Scope.of(insight, unit, round, language));
    }

    /** What the report would be called. */
    public static String title(Insight insight, Outline outline, String unit, RoundCode round, Language language) {
        return Scope.of(insight, unit, round, language).text(outline.title());
    }

    /** The chapter of an outline that speaks of some kinds of components: with headings, prose and all. */
    public static List<Block> excerpt(
            Insight insight, Outline outline, Set<Kind> kinds, String unit, RoundCode round, Language language) {
        var scope = Scope.of(insight, unit, round, language);
        return new Composer()
                .items(Excerpt.of(outline.items(), kinds), scope, 1, Orientation.PORTRAIT).stream()
                        .map(Placed::block)
                        .toList();
    }

    /**
     * What the outline has under a goal, in its order, but for the facts of the plan; the first is the goal's heading. Empty
     * when it has nothing.
     */
    public static List<Block> ofGoal(
            Insight insight, Outline outline, String goal, String unit, RoundCode round, Language language) {
        var scope = Scope.of(insight, unit, round, language);
        return new Composer()
                .items(withoutFacts(outline.items()), scope, 1, Orientation.PORTRAIT).stream()
                        .filter(placed -> placed.scope().isOfGoal(goal))
                        .map(Placed::block)
                        .toList();
    }

    /** A comment as a reader sees it: its bound figures filled in. */
    public static String comment(Insight insight, String words, String unit, RoundCode round, Language language) {
        return ProseBlocks.line(words, Scope.of(insight, unit, round, language));
    }

    private static List<Item> withoutFacts(List<Item> items) {
        return items.stream()
                .filter(item -> !(item instanceof Component component && component.kind() == Kind.GOAL_FACTS))
                .map(item -> switch (item) {
                    case Section(Text heading, boolean landscape, List<Item> inner) ->
                        new Section(heading, landscape, withoutFacts(inner));
                    case Repeat repeat ->
                        new Repeat(repeat.over(), repeat.level(), repeat.heading(), withoutFacts(repeat.items()));
                    case Component _, Prose _ -> item;
                })
                .toList();
    }

    /** A text as it would stand in the unit's report: figures filled in. */
    public static List<Block> prose(Insight insight, String markdown, String unit, RoundCode round, Language language) {
        return ProseBlocks.ofMarkdown(markdown, Scope.of(insight, unit, round, language));
    }

    private static List<Item> only(List<Item> items, Set<Kind> kinds) {
        var kept = new ArrayList<Item>();
        for (var item : items) {
            switch (item) {
                case Section(Text heading, boolean landscape, List<Item> inner) ->
                    kept.add(new Section(heading, landscape, only(inner, kinds)));
                case Repeat repeat ->
                    kept.add(new Repeat(repeat.over(), repeat.level(), repeat.heading(), only(repeat.items(), kinds)));
                case Component component -> {
                    if (kinds.contains(component.kind())) {
                        kept.add(component);
                    }
                }
                case Prose _ -> {}
            }
        }
        return kept;
    }

    private static Front front(Outline outline, Scope scope) {
        var organisation = scope.organisation();
        return new Front(
                organisation.code(),
                organisation.name(),
                scope.unit(),
                organisation.known(scope.unit()).name(),
                scope.round().code(),
                outline.code(),
                scope.text(outline.title()),
                Templates.period(scope),
                scope.words().text("status.draft"),
                scope.language().code());
    }

    private static List<Part> parts(List<Placed> placed) {
        var parts = new ArrayList<Part>();
        var blocks = new ArrayList<Block>();
        var orientation = Orientation.PORTRAIT;
        for (var one : placed) {
            if (one.orientation() != orientation && !blocks.isEmpty()) {
                parts.add(new Part(orientation, blocks));
                blocks.clear();
            }
            orientation = one.orientation();
            blocks.add(one.block());
        }
        parts.add(new Part(orientation, blocks));
        return parts;
    }

    private List<Placed> items(List<Item> items, Scope scope, int level, Orientation orientation) {
        var placed = new ArrayList<Placed>();
        for (var item : items) {
            switch (item) {
                case Section(Text heading, boolean landscape, List<Item> inner) -> {
                    var lying = landscape ? Orientation.LANDSCAPE : orientation;
                    placed.addAll(under(heading, inner, scope, level, lying));
                }
                case Repeat repeat -> {
                    for (var each : repeated(repeat, scope)) {
                        placed.addAll(under(repeat.heading(), repeat.items(), each, level, orientation));
                    }
                }
                case Prose(String key) ->
                    ProseBlocks.of(Templates.fill(key, scope.values()), scope)
                            .forEach(b -> placed.add(new Placed(orientation, b, scope)));
                case Component component ->
                    Components.of(component, scope).forEach(b -> placed.add(new Placed(orientation, b, scope)));
            }
        }
        return placed;
    }

    private List<Placed> under(Text heading, List<Item> inner, Scope scope, int level, Orientation orientation) {
        var words = scope.text(heading);
        if (words.isEmpty()) {
            return items(inner, scope, level, orientation);
        }
        var id = id(words);
        var content = items(inner, scope, level + 1, orientation);
        if (content.isEmpty()) {
            return List.of();
        }
        var placed = new ArrayList<Placed>();
        placed.add(new Placed(orientation, new Heading(Math.min(level, HEADING_LEVEL_MAX), words, id), scope));
        placed.addAll(content);
        return placed;
    }

    static List<Scope> repeated(Repeat repeat, Scope scope) {
        return switch (repeat.over()) {
            case GOAL -> goals(repeat, scope).stream().map(scope::ofGoal).toList();
            case DEPARTMENT ->
                departments(scope).map(u -> scope.ofUnit(u.code())).toList();
            case INVESTING_UNIT ->
                scope.municipality().ledger().projects().stream()
                        .map(p -> p.unit())
                        .distinct()
                        .filter(u -> scope.organisation().contains(scope.unit(), u))
                        .map(scope::ofUnit)
                        .toList();
            case OPERATING_AREA ->
                Analysis.ofAreas(scope).stream().map(scope::ofAnalysis).toList();
            case PROJECT ->
                Analysis.ofProjects(scope).stream().map(scope::ofAnalysis).toList();
        };
    }

    private static List<GoalStanding> goals(Repeat repeat, Scope scope) {
        if (repeat.level().isEmpty()) {
            return scope.situation().goals(scope.unit());
        }
        var level = repeat.level().get();
        var above = scope.goal();
        return scope.situation().allGoals(scope.unit()).stream()
                .filter(g -> g.goal().level().equals(level))
                .filter(g ->
                        above == null || above.goal().code().equals(g.goal().parent()))
                .toList();
    }

    private static Stream<Unit> departments(Scope scope) {
        var own = scope.organisation().known(scope.unit());
        return own.kind() == Unit.Kind.DEPARTMENT
                ? Stream.of(own)
                : scope.organisation().children(own.code()).filter(u -> u.kind() == Unit.Kind.DEPARTMENT);
    }

    /** A link target made from the heading's words, with a number after it when it is taken. */
    private String id(String words) {
        var plain = LinkName.of(words);
        var id = plain.isEmpty() ? "rubrik" : plain;
        var used = idsUsed.merge(id, 1, Integer::sum);
        return used == 1 ? id : id + "-" + used;
    }
}
