package se.tertial.report.figure;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
                        municipality.organisation(), municipality.plan().model().lines(), municipality.ledger(), r));
    }

    Investments investments(RoundCode round) {
        return investments.computeIfAbsent(
                round, r -> new Investments(municipality.organisation(), municipality.ledger(), r));
    }
}
