package se.tertial.report.figure;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import se.tertial.assessment.Round;
import se.tertial.assessment.Situation;
import se.tertial.assessment.control.ControlSituation;
import se.tertial.basics.Amount;
import se.tertial.basics.RoundCode;
import se.tertial.report.Municipality;

/** A municipality's stored facts with what follows from them in each round, computed when first asked for and then kept. */
public final class Insight {

    /** How many readers with different units are remembered; the facts themselves are shared. */
    private static final int NARROWED_MAX = 64;

    private final Municipality municipality;
    private final Map<RoundCode, Situation> situations = new ConcurrentHashMap<>();
    private final Map<RoundCode, ControlSituation> control = new ConcurrentHashMap<>();
    private final Map<RoundCode, Operating> operating = new ConcurrentHashMap<>();
    private final Map<RoundCode, Investments> investments = new ConcurrentHashMap<>();
    private final Map<RoundCode, EntryCells> entries = new ConcurrentHashMap<>();
    private final Cache<Set<String>, Insight> narrowed =
            Caffeine.newBuilder().maximumSize(NARROWED_MAX).build();

    public Insight(Municipality municipality) {
        this.municipality = municipality;
    }

    public Municipality municipality() {
        return municipality;
    }

    /** As somebody sees it who may see these units only: nothing of the others is in it but their names. */
    public Insight narrowed(Set<String> seen) {
        var isAll = municipality.organisation().units().stream().allMatch(unit -> seen.contains(unit.code()));
        return isAll
                ? this
                : Objects.requireNonNull(
                        narrowed.get(seen, units -> new Insight(new Narrowing(municipality, units).narrowed())));
    }

    public boolean hasRound(RoundCode code) {
        return municipality.assessment().rounds().stream()
                .anyMatch(r -> r.code().equals(code));
    }

    public Round round(RoundCode code) {
        return municipality.assessment().round(code);
    }

    public Situation situation(RoundCode round) {
        return situations.computeIfAbsent(
                round,
                r -> new Situation(
                        municipality.organisation(),
                        municipality.indicators(),
                        municipality.plan(),
                        municipality.assessment(),
                        r));
    }

    public ControlSituation control(RoundCode round) {
        return control.computeIfAbsent(
                round,
                r -> new ControlSituation(
                        municipality.organisation(), municipality.plan().model().control(), municipality.control(), r));
    }

    Operating operating(RoundCode round) {
        return operating.computeIfAbsent(
                round,
                r -> new Operating(
                        municipality.organisation(),
                        new Lines(municipality.plan().model().lines()),
                        municipality.ledger(),
                        entries(r),
                        r));
    }

    Investments investments(RoundCode round) {
        return investments.computeIfAbsent(
                round, r -> new Investments(municipality.organisation(), municipality.ledger(), entries(r), r));
    }

    /** What entries say account by account; empty where they say nothing of it. */
    SortedMap<String, Amount> byAccount(RoundCode round, String unit, String line, OperatingAsked asked) {
        return entries(round).byAccount(unit, line, asked.entries(), asked.period());
    }

    private EntryCells entries(RoundCode round) {
        return entries.computeIfAbsent(
                round,
                r -> new EntryCells(
                        municipality.organisation(), municipality.plan().model(), municipality.ledger(), r));
    }

    /** The budget decisions of the round's year that concern the unit, as known in the round. */
    public List<Decided> decided(RoundCode round, String unit) {
        return operating(round).decided(unit);
    }

    /** The decisions on projects of the unit and all below it, of whichever year, as known in the round. */
    public List<ProjectDecided> decidedOfProjects(RoundCode round, String unit) {
        return investments(round).decidedOfUnit(unit);
    }

    /** The decisions on a project and its parts, as known in the round. */
    public List<ProjectDecided> decidedOfProject(RoundCode round, String project) {
        return investments(round).decidedOfProject(project);
    }

    /** What the folder says of money and imported entries do not come to, as known in the round. */
    public List<Differing> differing(RoundCode round) {
        return Stream.concat(operating(round).differing().stream(), investments(round).differing().stream())
                .toList();
    }
}
