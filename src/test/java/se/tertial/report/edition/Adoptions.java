package se.tertial.report.edition;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jooq.DSLContext;
import se.tertial.basics.RoundCode;
import se.tertial.folder.FolderText;
import se.tertial.organisation.MunicipalityRegister;
import se.tertial.report.Insights;
import se.tertial.report.Municipalities;
import se.tertial.report.edition.Adopting.Outcome;
import se.tertial.report.edition.Adopting.Which;
import se.tertial.report.edition.Adopting.Wish;
import se.tertial.report.edition.Edition.Decision;
import se.tertial.report.figure.Insight;

/** Adopts reports of a loaded municipality, for tests. */
public final class Adoptions {

    static final Instant NOW = Instant.parse("2024-05-21T08:00:00Z");
    static final Decision DECISION =
            new Decision("Kommunstyrelsen", LocalDate.of(2024, 5, 20), "67", "KS 2024-311", "");

    private final String municipality;
    private final Municipalities municipalities;
    private final MunicipalityRegister register;
    private final Adopting adopting;

    public Adoptions(DSLContext sql, String municipality) {
        this.municipality = municipality;
        this.municipalities = new Municipalities(sql);
        this.register = new MunicipalityRegister(sql);
        this.adopting = new Adopting(sql, new FolderText(), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    public Insight insight() {
        return new Insights(municipalities).byCode(municipality).orElseThrow();
    }

    long version() {
        return register.byCode(municipality).orElseThrow().version();
    }

    static Which which(Insight insight, String unit, String round, String outline) {
        var chosen = insight.municipality().publications().outlines().stream()
                .filter(one -> one.code().equals(outline))
                .findFirst()
                .orElseThrow();
        return new Which(unit, new RoundCode(round), chosen);
    }

    public Outcome adopt(String unit, String round, String outline, String reason) {
        return adopt(unit, round, outline, reason, version());
    }

    Outcome adopt(String unit, String round, String outline, String reason, long version) {
        var insight = insight();
        var which = which(insight, unit, round, outline);
        return adopting.adopt(
                new Wish(insight, version, which, DECISION, reason, "Sara Sekreterare (sara@example.se)", 7));
    }
}
