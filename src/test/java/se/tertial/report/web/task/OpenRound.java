package se.tertial.report.web.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import se.tertial.access.Visitor;
import se.tertial.assessment.AssessmentFacts;
import se.tertial.assessment.Round;
import se.tertial.assessment.round.Deadlines;
import se.tertial.assessment.round.Opening;
import se.tertial.assessment.round.Openings;
import se.tertial.basics.RoundCode;
import se.tertial.basics.Text;
import se.tertial.folder.FolderText;
import se.tertial.organisation.MunicipalityRegister;
import se.tertial.report.Editing;
import se.tertial.report.Editing.Deed;
import se.tertial.report.Municipalities;

/** A round of the sample in which nothing is told yet, opened for all. */
public final class OpenRound {

    public static final RoundCode AUGUST = new RoundCode("2024-08");

    private OpenRound() {}

    public static void begin(DSLContext sql, String municipality, LocalDate due) {
        var editing = new Editing(sql, new FolderText(), new Municipalities(sql));
        editing.change(municipality, new Deed("Test (test@example.se)", "Ny uppföljning", Visitor.ANYONE), m -> {
            var said = m.assessment();
            var rounds = new ArrayList<>(said.rounds());
            rounds.removeIf(round -> round.code().equals(AUGUST));
            rounds.add(new Round(
                    AUGUST,
                    new Text("Delårsrapport per augusti 2024"),
                    new Text("Prognos 3"),
                    LocalDate.of(2024, 8, 31),
                    LocalDate.of(2024, 9, 15),
                    null,
                    Map.of()));
            rounds.sort(Comparator.comparing(Round::code));
            return Optional.of(m.with(new AssessmentFacts(
                    rounds, said.forecasts(), said.comments(), said.overridings(), said.assignmentStates())));
        });
        var id =
                new MunicipalityRegister(sql).byCode(municipality).orElseThrow().id();
        new Openings(sql)
                .open(
                        id,
                        new Opening(
                                AUGUST,
                                Instant.parse("2024-09-01T08:00:00Z"),
                                "Test",
                                Deadlines.on(due),
                                List.of(7, 1),
                                2,
                                null,
                                ""));
    }
}
