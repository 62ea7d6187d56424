package se.tertial.ledger;

import static se.tertial.database.jooq.ledger.Tables.PROJECT;
import static se.tertial.database.jooq.ledger.Tables.PROJECT_AMOUNT;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Amount;
import se.tertial.basics.Period;
import se.tertial.basics.RoundCode;
import se.tertial.basics.SourceLine;
import se.tertial.basics.Word;
import se.tertial.database.FactTable;

/** Investment projects and their sums, in the database. */
final class ProjectTables {

    static final FactTable<Project> PROJECTS = new FactTable<>(
            PROJECT,
            List.of(
                    PROJECT.ID,
                    PROJECT.CODE,
                    PROJECT.LABEL,
                    PROJECT.SHORT_LABEL,
                    PROJECT.UNIT,
                    PROJECT.GROUP_NAME,
                    PROJECT.PARENT,
                    PROJECT.STATE,
                    PROJECT.PLANNED_FINISH,
                    PROJECT.FORECAST_FINISH,
                    PROJECT.SOURCE_FILE,
                    PROJECT.SOURCE_LINE),
            r -> new Project(
                    r.get(PROJECT.ID),
                    r.get(PROJECT.CODE),
                    r.get(PROJECT.LABEL),
                    r.get(PROJECT.SHORT_LABEL),
                    r.get(PROJECT.UNIT),
                    r.get(PROJECT.GROUP_NAME),
                    r.get(PROJECT.PARENT),
                    state(r.get(PROJECT.STATE)),
                    period(r.get(PROJECT.PLANNED_FINISH)),
                    period(r.get(PROJECT.FORECAST_FINISH)),
                    new SourceLine(r.get(PROJECT.SOURCE_FILE), r.get(PROJECT.SOURCE_LINE))),
            p -> Arrays.asList(
                    p.id(),
                    p.code(),
                    p.label(),
                    p.shortLabel(),
                    p.unit(),
                    p.group(),
                    p.parent(),
                    p.state() == null ? null : Word.of(p.state()),
                    p.plannedFinish() == null ? null : p.plannedFinish().code(),
                    p.forecastFinish() == null ? null : p.forecastFinish().code(),
                    p.source().file(),
                    p.source().line()));

    static final FactTable<ProjectAmount> AMOUNTS = new FactTable<>(
            PROJECT_AMOUNT,
            List.of(
                    PROJECT_AMOUNT.PROJECT,
                    PROJECT_AMOUNT.KIND,
                    PROJECT_AMOUNT.PERIOD,
                    PROJECT_AMOUNT.KNOWN_IN,
                    PROJECT_AMOUNT.AMOUNT_ORE,
                    PROJECT_AMOUNT.SOURCE_FILE,
                    PROJECT_AMOUNT.SOURCE_LINE),
            r -> new ProjectAmount(
                    r.get(PROJECT_AMOUNT.PROJECT),
                    Word.known(ProjectAmount.Kind.class, r.get(PROJECT_AMOUNT.KIND)),
                    Period.of(r.get(PROJECT_AMOUNT.PERIOD)),
                    new RoundCode(r.get(PROJECT_AMOUNT.KNOWN_IN)),
                    new Amount(r.get(PROJECT_AMOUNT.AMOUNT_ORE)),
                    new SourceLine(r.get(PROJECT_AMOUNT.SOURCE_FILE), r.get(PROJECT_AMOUNT.SOURCE_LINE))),
            a -> List.of(
                    a.project(),
                    Word.of(a.kind()),
                    a.period().code(),
                    a.knownIn().code(),
                    a.amount().ore(),
                    a.source().file(),
                    a.source().line()));

    private ProjectTables() {}

    private static Project.@Nullable State state(@Nullable String word) {
        return word == null ? null : Word.known(Project.State.class, word);
    }

    private static @Nullable Period period(@Nullable String code) {
        return code == null ? null : Period.of(code);
    }
}
