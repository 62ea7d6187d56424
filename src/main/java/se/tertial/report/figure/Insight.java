package se.tertial.report.figure;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import se.tertial.assessment.Round;
import se.tertial.assessment.Situation;
import se.tertial.assessment.control.ControlSituation;
import se.tertial.basics.RoundCode;
import se.tertial.report.Municipality;

/** A municipality's stored facts with what follows from them in each round, computed when first asked for and then kept. */
public final class Insight {

    private final Municipality municipality;
    private final Map<RoundCode, Situation> situations = new ConcurrentHashMap<>();
    private final Map<RoundCode, ControlSituation> control = new ConcurrentHashMap<>();
    private final Map<RoundCode, Operating> operating = new ConcurrentHashMap<>();
    private final Map<RoundCode, Investments> investments = new ConcurrentHashMap<>();
    private final Map<RoundCode, EntryCells> entries = new ConcurrentHashMap<>();

    public Insight(Municipality municipality) {
        this.municipality = municipality;
    }

    public Municipality municipality() {
        return municipality;
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

    /** What the folder says of money and imported entries do not come to, as known in the round. */
    public List<Differing> differing(RoundCode round) {
        return Stream.concat(operating(round).differing().stream(), investments(round).differing().stream())
                .toList();
    }
}
