package se.tertial.ledger;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import se.tertial.organisation.MunicipalityId;

/** What a municipality knows in money, in the database. */
@Component
public final class LedgerStore {

    private final OperatingStore operating;
    private final ProjectStore projects;

    public LedgerStore(DSLContext sql) {
        operating = new OperatingStore(sql);
        projects = new ProjectStore(sql);
    }

    public LedgerFacts read(MunicipalityId municipality) {
        return new LedgerFacts(
                operating.areas(municipality),
                operating.amounts(municipality),
                operating.decisions(municipality),
                projects.projects(municipality),
                projects.amounts(municipality));
    }

    public void replace(MunicipalityId municipality, LedgerFacts facts) {
        operating.replace(municipality, facts);
        projects.replace(municipality, facts);
    }
}
