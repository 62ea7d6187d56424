package se.tertial.report.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tertial.access.Accounts;
import se.tertial.access.Appointments;
import se.tertial.access.Appointments.Term;
import se.tertial.access.Role;
import se.tertial.access.Visitor;
import se.tertial.access.Visitor.Appointment;
import se.tertial.assessment.handover.HandedItem;
import se.tertial.assessment.handover.Handover;
import se.tertial.assessment.handover.HandoverState;
import se.tertial.assessment.handover.Handovers;
import se.tertial.assessment.handover.Step;
import se.tertial.assessment.round.Section;
import se.tertial.basics.Language;
import se.tertial.basics.RoundCode;
import se.tertial.basics.Word;
import se.tertial.basics.WordChange;
import se.tertial.basics.WordChange.Kind;
import se.tertial.database.Database;
import se.tertial.database.TestDatabase;
import se.tertial.folder.FolderLoad;
import se.tertial.folder.FolderText;
import se.tertial.folder.Folders;
import se.tertial.mail.Letter;
import se.tertial.mail.Outbox;
import se.tertial.organisation.MunicipalityId;
import se.tertial.organisation.MunicipalityRegister;
import se.tertial.report.Editing;
import se.tertial.report.Editing.Deed;
import se.tertial.report.Editing.Outcome;
import se.tertial.report.Municipalities;
import se.tertial.report.ProseText;
import se.tertial.report.figure.Insight;
import se.tertial.report.handover.HandingOver.Wish;

class HandingOverTest {

    private static final RoundCode ROUND = new RoundCode("2024-04");

    private final Database database = TestDatabase.empty();
    private final DSLContext sql = database.sql();
    private final Municipalities municipalities = new Municipalities(sql);
    private final HandingOver handing = new HandingOver(sql, municipalities);
    private final Editing editing = new Editing(sql, new FolderText(), municipalities);
    private final Handovers handovers = new Handovers(sql);

    @BeforeEach
    void load() {
        new FolderLoad(sql).load(Folders.MINIMAL);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatIsHandedInIsLockedUntilItIsReturnedAndTheSubmitterGetsALetter() {
        var head = visitor("Hanna", Role.UNIT_HEAD, "skola");
        var writer = visitor("Karin", Role.CONTRIBUTOR, "skola");
        var controller = visitor("Erik", Role.CONTROLLER, "");
        assertThat(write(writer, "Ett.")).isInstanceOf(Outcome.Saved.class);
        assertThat(apply(head, Step.SUBMITTED, "")).containsExactly(Section.TEXTS);

        assertThat(write(writer, "Två."))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(
                                        new FolderText().said(refused.findings().getFirst(), Language.SV))
                                .startsWith("Texter för Skolnämnd är inlämnat av Hanna och därför låst."));
        assertThat(write(head, "Två.")).isInstanceOf(Outcome.Refused.class);
        assertThat(write(controller, "Ekonomens ord.")).isInstanceOf(Outcome.Saved.class);

        assertThat(apply(writer, Step.RETURNED, "Nej.")).isEmpty();
        assertThat(apply(head, Step.APPROVED, "")).isEmpty();
        assertThat(apply(controller, Step.RETURNED, "Skriv om siffrorna.")).containsExactly(Section.TEXTS);
        assertThat(new Outbox(sql).latest(1)).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo("hanna@lillby.example");
            assertThat(letter.text()).contains("Skriv om siffrorna.");
        });
        assertThat(write(writer, "Tre.")).isInstanceOf(Outcome.Saved.class);
        assertThat(apply(head, Step.SUBMITTED, "")).containsExactly(Section.TEXTS);
        assertThat(apply(controller, Step.APPROVED, "")).containsExactly(Section.TEXTS);
        assertThat(state()).isEqualTo(HandoverState.APPROVED);
        assertThat(texts(1)).containsExactly("Ett.\n");
        assertThat(texts(0)).containsExactly("Tre.\n");
        assertThat(handovers.events(id(), ROUND, "skola").stream().map(event -> event.step()))
                .containsExactly(Step.APPROVED, Step.SUBMITTED, Step.RETURNED, Step.SUBMITTED);
    }

    @Test
    void onlyWhatIsHandedInIsLocked() {
        var head = visitor("Hanna", Role.UNIT_HEAD, "skola");
        apply(head, Step.SUBMITTED, "");
        var other = editing.change("lillby", Deed.of(head, "Ändrade"), now -> {
            var texts = new ArrayList<>(now.publications().texts());
            var first = texts.stream()
                    .filter(text -> text.round() == null)
                    .findFirst()
                    .orElseThrow();
            texts.set(texts.indexOf(first), new ProseText(null, "", first.key(), "Annat.\n", first.source()));
            return Optional.of(now.with(now.publications().withTexts(texts)));
        });
        assertThat(other).isInstanceOf(Outcome.Saved.class);
    }

    @Test
    void nobodyApprovesWhatHeHandedInHimself() {
        var both = visitor("Bo", Role.UNIT_HEAD, "");
        assertThat(apply(both, Step.SUBMITTED, "")).containsExactly(Section.TEXTS);
        assertThat(apply(both, Step.APPROVED, "")).isEmpty();
        assertThat(apply(both, Step.TAKEN_BACK, "")).containsExactly(Section.TEXTS);
        assertThat(state()).isEqualTo(HandoverState.OPEN);
    }

    @Test
    void whoIsSecondDoesNothingAndNothingIsReturnedWithoutAReason() {
        var head = visitor("Hanna", Role.UNIT_HEAD, "skola");
        assertThat(apply(head, Step.SUBMITTED, "")).hasSize(1);
        assertThat(apply(head, Step.SUBMITTED, "")).isEmpty();
        assertThatThrownBy(() -> apply(head, Step.RETURNED, " ")).isInstanceOf(IllegalArgumentException.class);
        assertThat(handovers.events(id(), ROUND, "skola")).hasSize(1);
    }

    @Test
    void onePressIsOneLetterToEachOfThoseWhoseTurnItIsAndNoneToOneself() {
        var head = visitor("Hanna", Role.UNIT_HEAD, "skola");
        visitor("Erik", Role.CONTROLLER, "");
        assertThat(hand(head, Section.TEXTS, Section.GOALS, Section.MONEY)).hasSize(3);
        assertThat(letters()).containsExactly("erik: submitted goals money texts");

        assertThat(apply(head, Step.TAKEN_BACK, "")).hasSize(1);
        var above = visitor("Bo", Role.UNIT_HEAD, "");
        visitor("Siv", Role.UNIT_HEAD, "");
        visitor("Karin", Role.CONTRIBUTOR, "");
        assertThat(apply(head, Step.SUBMITTED, "")).hasSize(1);
        assertThat(letters().subList(1, 3)).containsExactlyInAnyOrder("bo: submitted texts", "siv: submitted texts");

        assertThat(apply(head, Step.TAKEN_BACK, "")).hasSize(1);
        assertThat(apply(above, Step.SUBMITTED, "")).hasSize(1);
        assertThat(letters().subList(3, letters().size())).containsExactly("siv: submitted texts");
    }

    @Test
    void whoStandsInForAHeadGetsTheLetterOnlyWhileDoingSo() {
        var head = visitor("Hanna", Role.UNIT_HEAD, "skola");
        visitor("Bo", Role.UNIT_HEAD, "");
        var today = LocalDate.now(ZoneId.of("Europe/Stockholm"));
        deputy("Siv", new Term(today.minusDays(2), today, "Bo"));
        deputy("Ulf", new Term(today.minusDays(9), today.minusDays(1), "Bo"));
        assertThat(apply(head, Step.SUBMITTED, "")).hasSize(1);
        assertThat(letters()).containsExactlyInAnyOrder("bo: submitted texts", "siv: submitted texts");
    }

    @Test
    void whatIsReturnedAtOnceIsOneLetterToWhoHandedItIn() {
        var head = visitor("Hanna", Role.UNIT_HEAD, "skola");
        var controller = visitor("Erik", Role.CONTROLLER, "");
        hand(head, Section.TEXTS, Section.GOALS);
        var wish = new Wish(
                "lillby", controller, ROUND, "skola", Set.of(Section.TEXTS, Section.GOALS), Step.RETURNED, "Om.");
        assertThat(handing.apply(wish, HandingOverTest::letter)).hasSize(2);
        assertThat(letters()).last().isEqualTo("hanna: returned goals texts");
    }

    @Test
    void whatFiguresPrintedIsKeptAndHowManyPrintSomethingElseSinceIsKnown() {
        var head = visitor("Hanna", Role.UNIT_HEAD, "skola");
        write(head, "Vi nådde {{indicator.value indicator=laser period=2023}} i år.");
        assertThat(apply(head, Step.SUBMITTED, "")).hasSize(1);
        var handed = handovers.handedIn(id(), ROUND, "skola", Section.TEXTS, 0).orElseThrow().stream()
                .filter(item -> !item.figures().isEmpty())
                .findFirst()
                .orElseThrow();
        var now = municipalities.byCode("lillby").orElseThrow();
        var printed = new PrintedFigures(new Insight(now), "skola", ROUND);
        assertThat(handed.figures()).isEqualTo(printed.of(handed.text()));
        assertThat(printed.read(handed.text())).doesNotContain("{{");
        assertThat(printed.moved(handed)).isZero();
        var earlier = handed.printing(List.of("12,3"));
        assertThat(printed.moved(earlier)).isEqualTo(1);
        assertThat(printed.changes(earlier, handed))
                .containsExactly(
                        new WordChange(Kind.SAME, "Vi nådde "),
                        new WordChange(Kind.FIGURE_WAS, "12,3"),
                        new WordChange(Kind.FIGURE_IS, handed.figures().getFirst()),
                        new WordChange(Kind.SAME, " i år."));
    }

    private List<Section> hand(Visitor visitor, Section... sections) {
        return handing.apply(
                new Wish("lillby", visitor, ROUND, "skola", Set.of(sections), Step.SUBMITTED, ""),
                HandingOverTest::letter);
    }

    private void deputy(String name, Term term) {
        var account = new Accounts(sql)
                .save(name.toLowerCase(Locale.ROOT) + "@lillby.example", name, "ett långt lösenord för prov", false);
        new Appointments(sql).add(account.id(), new Appointment("lillby", "", Role.UNIT_HEAD), term);
    }

    private List<Section> apply(Visitor visitor, Step step, String why) {
        return handing.apply(
                new Wish("lillby", visitor, ROUND, "skola", Set.of(Section.TEXTS), step, why), HandingOverTest::letter);
    }

    private static Letter letter(String to, List<Handover> done) {
        var sections =
                done.stream().map(event -> Word.of(event.section())).sorted().toList();
        return new Letter(
                to,
                Word.of(done.getFirst().step()) + " " + String.join(" ", sections),
                done.getFirst().why() + "\n");
    }

    /** To whom, and what about, the first written first. */
    private List<String> letters() {
        return new Outbox(sql)
                .latest(100).reversed().stream()
                        .map(letter -> letter.to().replaceFirst("@.*", "") + ": " + letter.subject())
                        .toList();
    }

    private Outcome write(Visitor visitor, String words) {
        return editing.change("lillby", Deed.of(visitor, "Skrev"), now -> {
            var texts = new ArrayList<>(now.publications().texts());
            texts.replaceAll(text -> ROUND.equals(text.round()) && text.unit().equals("skola")
                    ? new ProseText(text.round(), text.unit(), text.key(), words + "\n", text.source())
                    : text);
            return Optional.of(now.with(now.publications().withTexts(texts)));
        });
    }

    private List<String> texts(int back) {
        return handovers.handedIn(id(), ROUND, "skola", Section.TEXTS, back).orElseThrow().stream()
                .map(HandedItem::text)
                .toList();
    }

    private HandoverState state() {
        return handovers.states(id(), ROUND).of("skola", Section.TEXTS);
    }

    private MunicipalityId id() {
        return new MunicipalityRegister(sql).byCode("lillby").orElseThrow().id();
    }

    private Visitor visitor(String name, Role role, String unit) {
        var accounts = new Accounts(sql);
        var account = accounts.save(
                name.toLowerCase(Locale.ROOT) + "@lillby.example", name, "ett långt lösenord för prov", false);
        accounts.appoint(account, new Appointment("lillby", unit, role));
        return accounts.visitor(account.id());
    }
}
