package se.tertial.report.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import se.tertial.Golden;
import se.tertial.TertialApplication;
import se.tertial.access.Accounts;
import se.tertial.access.Role;
import se.tertial.access.Visitor.Appointment;
import se.tertial.assessment.round.Deadlines;
import se.tertial.assessment.round.Opening;
import se.tertial.assessment.round.Openings;
import se.tertial.basics.RoundCode;
import se.tertial.basics.Surroundings;
import se.tertial.database.TestDatabase;
import se.tertial.folder.FolderLoad;
import se.tertial.mail.Outbox;
import se.tertial.organisation.MunicipalityRegister;
import se.tertial.organisation.Unit;
import se.tertial.report.Insights;
import se.tertial.report.SampleInsight;
import se.tertial.report.task.RoundTasks;

/** Letters of an open round, day by day, through a real mail server. */
class RemindersTest {

    private static final RoundCode ROUND = new RoundCode("2024-12");
    private static final LocalDate OPENED = LocalDate.of(2025, 1, 7);
    private static final LocalDate DUE = LocalDate.of(2025, 1, 28);

    private final GreenMail mailServer = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private ConfigurableApplicationContext application;
    private DSLContext sql;

    @BeforeEach
    void start() {
        mailServer.start();
        var database = TestDatabase.empty();
        new FolderLoad(database.sql()).load(SampleInsight.FOLDER);
        application = TertialApplication.start(
                database,
                0,
                new Surroundings(Map.of(
                        "TERTIAL_SMTP_HOST",
                        "127.0.0.1",
                        "TERTIAL_SMTP_PORT",
                        Integer.toString(mailServer.getSmtp().getPort()),
                        "TERTIAL_SMTP_ENCRYPTION",
                        "none",
                        "TERTIAL_MAIL_FROM",
                        "tertial@kommun.example",
                        "TERTIAL_ADDRESS",
                        "https://tertial.kommun.example")));
        sql = application.getBean(DSLContext.class);
        person("anna@kommun.example", "Anna Ek", "ekonomi", Role.CONTRIBUTOR);
        person("bo@kommun.example", "Bo Berg", "ekonomi", Role.UNIT_HEAD);
        person("cia@kommun.example", "Cia Dal", "ksk", Role.UNIT_HEAD);
        person("dan@kommun.example", "Dan Fors", "", Role.READER);
    }

    @AfterEach
    void stop() {
        application.close();
        mailServer.stop();
    }

    private void person(String email, String name, String unit, Role role) {
        var accounts = new Accounts(sql);
        accounts.appoint(
                accounts.save(email, name, "ett långt lösenord", false), new Appointment("norrtalje", unit, role));
    }

    private void open() {
        new Openings(sql)
                .open(
                        new MunicipalityRegister(sql)
                                .byCode("norrtalje")
                                .orElseThrow()
                                .id(),
                        new Opening(
                                ROUND,
                                at(OPENED),
                                "Eva Ek",
                                new Deadlines(DUE, Map.of(Unit.Kind.DEPARTMENT, DUE.minusDays(4))),
                                List.of(7, 1),
                                3,
                                null,
                                ""));
    }

    private static Instant at(LocalDate day) {
        return day.atTime(LocalTime.of(9, 0)).toInstant(ZoneOffset.UTC);
    }

    private Reminders on(LocalDate day) {
        return new Reminders(
                sql,
                application.getBean(Insights.class),
                application.getBean(RoundTasks.class),
                path -> "https://tertial.kommun.example" + path,
                Clock.fixed(at(day), ZoneOffset.UTC));
    }

    @Test
    void everybodyHasOneLetterWhenTheRoundIsOpenedWithAllThatIsTheirs() throws Exception {
        assertThat(on(OPENED).writeDue()).as("before it is open").isZero();
        open();
        assertThat(on(OPENED).writeDue()).isEqualTo(3);
        assertThat(on(OPENED).writeDue()).as("once a day").isZero();
        assertThat(on(OPENED.plusDays(1)).writeDue()).as("no day for it").isZero();

        assertThat(mailServer.waitForIncomingEmail(20_000, 3)).isTrue();
        var letters = new StringBuilder();
        for (var message : mailServer.getReceivedMessages()) {
            letters.append("Till: ")
                    .append(message.getAllRecipients()[0])
                    .append("\nÄmne: ")
                    .append(message.getSubject())
                    .append("\n\n")
                    .append(message.getContent().toString().replace("\r", ""))
                    .append("\n\n");
        }
        Golden.compare("report/reminder/opened.txt", letters.toString());
    }

    @Test
    void reminderDaysAreBeforeOnAndAfterTheUnitsOwnLastDay() {
        open();
        var lastOfDepartments = DUE.minusDays(4);
        var days = OPENED.datesUntil(DUE.plusDays(14))
                .filter(day -> on(day).writeDue() > 0)
                .toList();
        assertThat(days)
                .contains(
                        OPENED,
                        lastOfDepartments.minusDays(7),
                        lastOfDepartments.minusDays(1),
                        lastOfDepartments,
                        lastOfDepartments.plusDays(1),
                        lastOfDepartments.plusDays(8))
                .doesNotContain(OPENED.plusDays(1), lastOfDepartments.minusDays(2), lastOfDepartments.plusDays(2));
    }

    @Test
    void whoeverWasAwayOnTheDayIsRemindedTheNext() {
        open();
        on(OPENED).writeDue();
        assertThat(on(DUE.minusDays(9)).writeDue())
                .as("two days after the day a week before the last")
                .isEqualTo(3);
    }

    @Test
    void theHeadAboveIsToldWhatIsLate() {
        open();
        on(DUE).writeDue();
        on(DUE.plusDays(1)).writeDue();
        var before = new Outbox(sql).latest(99).size();
        on(DUE.plusDays(6)).writeDue();
        assertThat(new Outbox(sql).latest(99)).hasSizeGreaterThan(before);
        var told = new Outbox(sql)
                .latest(99).stream()
                        .filter(letter -> letter.to().equals("cia@kommun.example"))
                        .toList();
        assertThat(told).isNotEmpty();
    }

    @Test
    void nobodyIsRemindedOfWhatIsClosedOrWhenTheRoundIsGone() {
        open();
        var openings = new Openings(sql);
        var id = new MunicipalityRegister(sql).byCode("norrtalje").orElseThrow().id();
        var opening = openings.of(id, ROUND).orElseThrow();
        openings.change(
                id,
                new Opening(
                        ROUND,
                        opening.openedAt(),
                        opening.openedBy(),
                        opening.deadlines(),
                        opening.reminderDays(),
                        opening.escalationDays(),
                        at(DUE),
                        "Eva Ek"));
        assertThat(on(DUE).writeDue()).isZero();
    }

    @Test
    void severalServersRemindEachPersonOnce() throws Exception {
        open();
        Callable<Integer> server = () -> on(OPENED).writeDue();
        try (var servers = Executors.newVirtualThreadPerTaskExecutor()) {
            var written = servers.invokeAll(Collections.nCopies(4, server)).stream()
                    .mapToInt(done -> {
                        try {
                            return done.get();
                        } catch (Exception failure) {
                            throw new IllegalStateException(failure);
                        }
                    })
                    .sum();
            assertThat(written).isEqualTo(3);
        }
        assertThat(mailServer.waitForIncomingEmail(20_000, 3)).isTrue();
        assertThat(Arrays.stream(mailServer.getReceivedMessages()).count()).isEqualTo(3);
    }

    @Test
    void aHeadRemindsByHandAndNobodyTwiceADay() {
        open();
        var insight = application.getBean(Insights.class).byCode("norrtalje").orElseThrow();
        var first = on(OPENED.plusDays(2)).remind("norrtalje", "ekonomi", insight, "Eva Ek (eva@norrtalje.example)");
        assertThat(first).isEqualTo(new Reminders.Outcome(2, 0));
        var again = on(OPENED.plusDays(2)).remind("norrtalje", "ekonomi", insight, "Eva Ek (eva@norrtalje.example)");
        assertThat(again).isEqualTo(new Reminders.Outcome(0, 2));
        assertThat(new Outbox(sql).latest(9))
                .extracting(Outbox.Posted::to)
                .containsExactlyInAnyOrder("anna@kommun.example", "bo@kommun.example");
    }

    @Test
    void lettersAreWrittenInOfficeHoursOnly() {
        assertThat(ReminderClockwork.isOfficeHour(Instant.parse("2025-01-07T06:00:00Z")))
                .isTrue();
        assertThat(ReminderClockwork.isOfficeHour(Instant.parse("2025-01-07T05:59:00Z")))
                .isFalse();
        assertThat(ReminderClockwork.isOfficeHour(Instant.parse("2025-01-11T09:00:00Z")))
                .as("a Saturday")
                .isFalse();
    }
}
