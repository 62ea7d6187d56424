package se.tertial.ledger;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import se.tertial.ledger.LedgerFacts.Budget;
import se.tertial.organisation.MunicipalityId;

/** What a municipality's folder says of money, in the database. */
@Component
public final class LedgerStore {

    private final DSLContext sql;

    public LedgerStore(DSLContext sql) {
        this.sql = sql;
    }

    public LedgerFacts read(MunicipalityId municipality) {
        var id = municipality.value();
        return new LedgerFacts(
                ChartTables.read(sql, id),
                OperatingTables.AREAS.read(sql, id),
                OperatingTables.AMOUNTS.read(sql, id),
                new Budget(
                        BudgetTables.SEASONS.read(sql, id),
                        BudgetTables.DECISIONS.read(sql, id),
                        BudgetTables.LINES.read(sql, id),
                        BudgetTables.PROJECT_LINES.read(sql, id)),
                ProjectTables.PROJECTS.read(sql, id),
                ProjectTables.AMOUNTS.read(sql, id),
                MappingTables.MAPPINGS.read(sql, id),
                OperatingTables.BY_ACCOUNT.read(sql, id),
                List.of());
    }

    /** Only where it differs, when nothing but amounts of operation do. */
    public void replace(MunicipalityId municipality, LedgerFacts now, LedgerFacts wanted) {
        if (now.with(wanted.operating(), now.entries()).equals(wanted)) {
            OperatingTables.AMOUNTS.replace(sql, municipality.value(), now.operating(), wanted.operating());
        } else {
            replace(municipality, wanted);
        }
    }

    public void replace(MunicipalityId municipality, LedgerFacts facts) {
        var id = municipality.value();
        ChartTables.replace(sql, id, facts.chart());
        OperatingTables.AMOUNTS.replace(sql, id, facts.operating());
        OperatingTables.BY_ACCOUNT.replace(sql, id, facts.byAccount());
        OperatingTables.AREAS.replace(sql, id, facts.areas());
        BudgetTables.PROJECT_LINES.replace(sql, id, facts.budget().projectLines());
        BudgetTables.LINES.replace(sql, id, facts.budget().lines());
        BudgetTables.DECISIONS.replace(sql, id, facts.budget().decisions());
        BudgetTables.SEASONS.replace(sql, id, facts.budget().seasons());
        ProjectTables.AMOUNTS.replace(sql, id, facts.projectAmounts());
        ProjectTables.PROJECTS.replace(sql, id, facts.projects());
        MappingTables.MAPPINGS.replace(sql, id, facts.mappings());
    }
}
