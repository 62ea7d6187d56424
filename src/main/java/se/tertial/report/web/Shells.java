package se.tertial.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.tertial.access.Right;
import se.tertial.assessment.Round;
import se.tertial.basics.RoundCode;
import se.tertial.organisation.Unit;
import se.tertial.plan.control.ControlIntentions;
import se.tertial.ui.Address;
import se.tertial.ui.Choice;
import se.tertial.ui.Choice.Option;
import se.tertial.ui.Filter;
import se.tertial.ui.Link;
import se.tertial.ui.Shell;

/** What stands around a municipality's pages. */
public final class Shells {

    /** The main navigation: key of the text, and the path below the municipality. */
    private record Section(String key, String path, Predicate<ControlIntentions> isThere) {
        Section(String key, String path) {
            this(key, path, _ -> true);
        }
    }

    private static final List<Section> SECTIONS = List.of(
            new Section("nav.overview", ""),
            new Section("nav.goals", "mal"),
            new Section("nav.indicators", "indikatorer"),
            new Section("nav.assignments", "uppdrag"),
            new Section("nav.economy", "ekonomi"),
            new Section("nav.staff", "personal"),
            new Section(
                    "nav.questions",
                    QuestionnaireComposition.PATH,
                    c -> !c.questionnaires().isEmpty()),
            new Section(
                    "nav.action-plan",
                    ActionPlanComposition.PATH,
                    c -> !c.actionPlans().isEmpty()),
            new Section("nav.risks", RiskComposition.PATH, c -> !c.risks().isEmpty()),
            new Section(
                    "nav.control",
                    InternalControlComposition.PATH,
                    c -> !c.controls().isEmpty()),
            new Section(
                    "nav.year-plan",
                    YearPlanComposition.PATH,
                    c -> !c.yearPlan().isEmpty() || !c.surveys().isEmpty()),
            new Section("nav.reports", ReportAddress.PATH));

    private static final Section MATTERS = new Section("nav.matters", "arenden");

    private Shells() {}

    /** @param trail pages between the municipality's start page and this one */
    public static Shell of(Visit visit, Address here, String title, List<Link> trail, @Nullable Filter filter) {
        var whole = new ArrayList<Link>();
        whole.add(new Link(visit.organisation().name(), visit.to()));
        whole.addAll(trail);
        return new Shell(visit.language(), title, place(visit), whole, filter, here.toString());
    }

    /** The start page has nothing above it. */
    static Shell ofStart(Visit visit, Address here, String title, Filter filter) {
        return new Shell(visit.language(), title, place(visit), List.of(), filter, here.toString());
    }

    static Shell.Place place(Visit visit) {
        var control = visit.insight().municipality().control().intentions();
        var navigation = sections(visit)
                .filter(section -> section.isThere().test(control))
                .map(section -> {
                    var to = section.path().isEmpty() ? visit.to() : visit.to(section.path());
                    return new Link(visit.text(section.key()), to.toString(), isWithin(visit, section, to));
                })
                .toList();
        return new Shell.Place(
                visit.organisation().name(),
                visit.to().toString(),
                withAccounts(visit, withLog(visit, withModel(visit, withRounds(visit, navigation)))),
                visit.place("sok").toString(),
                visit.person());
    }

    private static Stream<Section> sections(Visit visit) {
        var hasMatters =
                !visit.insight().municipality().publications().matters().isEmpty();
        return hasMatters ? Stream.concat(SECTIONS.stream(), Stream.of(MATTERS)) : SECTIONS.stream();
    }

    /** For those who have work in them. */
    private static List<Link> withRounds(Visit visit, List<Link> navigation) {
        return visit.hasWork() ? with(visit, navigation, new Section("nav.rounds", "omgangar")) : navigation;
    }

    /** For those who may change what the municipality steers by. */
    private static List<Link> withModel(Visit visit, List<Link> navigation) {
        return visit.may(Right.CHANGE_MODEL) || visit.may(Right.CHANGE_PLAN)
                ? with(visit, navigation, new Section("nav.model", "styrmodell"))
                : navigation;
    }

    /** For those who look after them. */
    private static List<Link> withAccounts(Visit visit, List<Link> navigation) {
        return visit.may(Right.ADMINISTER)
                ? with(visit, navigation, new Section("nav.accounts", "konton"))
                : navigation;
    }

    private static List<Link> with(Visit visit, List<Link> navigation, Section section) {
        var more = new ArrayList<>(navigation);
        var to = visit.place(section.path());
        more.add(new Link(visit.text(section.key()), to.toString(), isWithin(visit, section, to)));
        return more;
    }

    /** For those who may see who changed what. */
    private static List<Link> withLog(Visit visit, List<Link> navigation) {
        if (!visit.may(Right.SEE_CHANGES)) {
            return navigation;
        }
        var more = new ArrayList<>(navigation);
        var to = visit.place("andringar");
        var isHere = List.of(to.path(), visit.place("kontologg").path()).contains(visit.path());
        more.add(new Link(visit.text("nav.log"), to.toString(), isHere));
        return more;
    }

    private static boolean isWithin(Visit visit, Section section, Address to) {
        return visit.path().equals(to.path())
                || section.path().equals(EconomyComposition.PATH) && LedgerNav.isAt(visit)
                || section.path().equals(ReportAddress.PATH) && EditionAddress.isAt(visit)
                || !section.path().isEmpty() && visit.path().startsWith(to.path() + "/");
    }

    /** Unit and round, which every page lets a reader choose. */
    public static Filter filter(Visit visit, Unit unit, RoundCode round) {
        return filter(visit, visit.organisation().units(), visit.rounds(), unit, round);
    }

    /** @param choosable units, and rounds, for which there is such a page */
    static Filter filter(Visit visit, List<Unit> choosable, List<Round> rounds, Unit unit, RoundCode round) {
        var units = choosable.stream()
                .map(u -> new Option(
                        u.code(), u.name(), depth(visit, choosable, u), u.code().equals(unit.code())))
                .toList();
        var roundOptions = rounds.stream()
                .map(r -> new Option(
                        r.code().code(), r.name().in(visit.language()), r.code().equals(round)))
                .toList();
        return new Filter(
                visit.path(),
                List.of(
                        new Choice(Visit.UNIT, visit.text("filter.unit"), units),
                        new Choice(Visit.ROUND, visit.text("filter.round"), roundOptions)),
                null);
    }

    /** How many of the choosable ones stand above it. */
    private static int depth(Visit visit, List<Unit> choosable, Unit unit) {
        var above = choosable.stream()
                .filter(other -> !other.equals(unit) && visit.organisation().contains(other.code(), unit.code()));
        return (int) above.count();
    }
}
