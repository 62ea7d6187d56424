package se.tertial.report.web.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.tertial.basics.Language;
import se.tertial.basics.MoneyUnit;
import se.tertial.basics.RoundCode;
import se.tertial.basics.Word;
import se.tertial.database.Database;
import se.tertial.database.TestDatabase;
import se.tertial.ledger.Dimension;
import se.tertial.ledger.query.LedgerAnswers;
import se.tertial.organisation.MunicipalityRegister;
import se.tertial.report.Insights;
import se.tertial.report.Municipalities;
import se.tertial.report.figure.Basis;
import se.tertial.report.figure.FigureReference;
import se.tertial.report.figure.Figures;
import se.tertial.report.figure.Insight;
import se.tertial.report.figure.Show;
import se.tertial.report.money.Behind;
import se.tertial.report.money.BehindQuestions;
import se.tertial.report.money.MoneyColumn;

/** What is behind a figure adds up to it, to the öre: the page of accounts and the report follow the same rules. */
class BehindFiguresTest {

    @TempDir
    private static Path scratch;

    private static Database database;
    private static LedgerAnswers answers;
    private static Insight insight;

    @BeforeAll
    static void open() throws IOException {
        database = TestDatabase.empty();
        LedgerTown.load(database.sql(), scratch);
        answers = new LedgerAnswers(database.sql(), scratch.resolve("copy"));
        insight = new Insights(new Municipalities(database.sql()))
                .byCode(LedgerTown.CODE)
                .orElseThrow();
    }

    @AfterAll
    static void close() {
        answers.close();
        database.close();
    }

    @Test
    void theAccountsBehindAFigureAddUpToIt() {
        var known = 0;
        for (var unit : insight.municipality().organisation().units()) {
            for (var line : List.of("revenue", "cost", "net")) {
                for (var round : List.of("2024-04", "2023-12")) {
                    for (var column : MoneyColumn.values()) {
                        if (!column.isVariance() && column != MoneyColumn.EARLIER_FORECAST) {
                            for (var basis : Basis.values()) {
                                known += holds(unit.code(), line, round, column, basis) ? 1 : 0;
                            }
                        }
                    }
                }
            }
        }
        assertThat(known).as("figures that are known").isGreaterThan(36);
    }

    /** @return whether the figure is known */
    private static boolean holds(String unit, String line, String round, MoneyColumn column, Basis basis) {
        var code = new RoundCode(round);
        var figure = new Figures(insight, unit, code, Language.SV)
                .resolve(FigureReference.of(column.measure(), "unit", unit, "line", line, "round", round)
                        .orElse("basis", Word.of(basis))
                        .shown(Show.in(MoneyUnit.KR, 2)));
        if (figure.value() == null) {
            return false;
        }
        var behind = new Behind(insight.municipality().organisation().known(unit), code, line, "", basis, null);
        var id = new MunicipalityRegister(database.sql())
                .byCode(LedgerTown.CODE)
                .orElseThrow()
                .id();
        var total = answers.answer(id, new BehindQuestions(insight, behind).byCode(Dimension.ACCOUNT))
                .total(Word.of(column))
                .map(amount -> amount.negated().kronor())
                .orElse(BigDecimal.ZERO);
        assertThat(total).as("%s %s %s %s %s", unit, line, round, column, basis).isEqualByComparingTo(figure.value());
        return true;
    }
}
