package se.tertial.report;

import org.jooq.DSLContext;
import se.tertial.assessment.AssessmentStore;
import se.tertial.assessment.control.ControlFacts;
import se.tertial.assessment.control.ControlJudgementStore;
import se.tertial.indicators.IndicatorStore;
import se.tertial.ledger.LedgerStore;
import se.tertial.organisation.MunicipalityId;
import se.tertial.organisation.OrganisationStore;
import se.tertial.plan.PlanStore;
import se.tertial.plan.control.ControlIntentionStore;

/** Everything of one municipality in the database, module by module. The caller holds the transaction. */
public final class MunicipalityStore {

    private final OrganisationStore organisation;
    private final IndicatorStore indicators;
    private final LedgerStore ledger;
    private final PlanStore plan;
    private final AssessmentStore assessment;
    private final ControlIntentionStore controlIntentions;
    private final ControlJudgementStore controlJudgements;
    private final PublicationStore publications;

    public MunicipalityStore(DSLContext sql) {
        organisation = new OrganisationStore(sql);
        indicators = new IndicatorStore(sql);
        ledger = new LedgerStore(sql);
        plan = new PlanStore(sql);
        assessment = new AssessmentStore(sql);
        controlIntentions = new ControlIntentionStore(sql);
        controlJudgements = new ControlJudgementStore(sql);
        publications = new PublicationStore(sql);
    }

    public Municipality read(MunicipalityId id) {
        return new Municipality(
                organisation.read(id),
                indicators.read(id),
                ledger.read(id),
                plan.read(id),
                assessment.read(id),
                new ControlFacts(controlIntentions.read(id), controlJudgements.read(id)),
                publications.read(id));
    }

    public void replace(MunicipalityId id, Municipality municipality) {
        organisation.replace(id, municipality.organisation());
        indicators.replace(id, municipality.indicators());
        ledger.replace(id, municipality.ledger());
        plan.replace(id, municipality.plan());
        assessment.replace(id, municipality.assessment());
        controlIntentions.replace(id, municipality.control().intentions());
        controlJudgements.replace(id, municipality.control().judgements());
        publications.replace(id, municipality.publications());
    }

    /** Stores only the modules that differ. */
    void replace(MunicipalityId id, Municipality now, Municipality wanted) {
        if (!wanted.organisation().equals(now.organisation())) {
            organisation.replace(id, wanted.organisation());
        }
        if (!wanted.indicators().equals(now.indicators())) {
            indicators.replace(id, now.indicators(), wanted.indicators());
        }
        if (!wanted.ledger().equals(now.ledger())) {
            ledger.replace(id, now.ledger(), wanted.ledger());
        }
        if (!wanted.plan().equals(now.plan())) {
            plan.replace(id, wanted.plan());
        }
        if (!wanted.assessment().equals(now.assessment())) {
            assessment.replace(id, now.assessment(), wanted.assessment());
        }
        if (!wanted.control().intentions().equals(now.control().intentions())) {
            controlIntentions.replace(id, wanted.control().intentions());
        }
        if (!wanted.control().judgements().equals(now.control().judgements())) {
            controlJudgements.replace(
                    id, now.control().judgements(), wanted.control().judgements());
        }
        if (!wanted.publications().equals(now.publications())) {
            publications.replace(id, now.publications(), wanted.publications());
        }
    }
}
