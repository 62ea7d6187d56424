package se.tertial.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tertial.TertialApplication;
import se.tertial.basics.Surroundings;
import se.tertial.database.Database;
import se.tertial.database.TestDatabase;

/** Letters to a real mail server in the process. */
class MailTest {

    private static final Letter LETTER =
            new Letter("anna@kommun.example", "Påminnelse: åtta saker", "Hej Anna!\n\nDet är dags.\n");
    private static final Instant MIDNIGHT = Instant.parse("2026-11-21T00:00:00Z");

    private final Database database = TestDatabase.empty();
    private final GreenMail mailServer = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private int port;

    @BeforeEach
    void start() {
        mailServer.start();
        port = mailServer.getSmtp().getPort();
    }

    @AfterEach
    void stop() {
        mailServer.stop();
        database.close();
    }

    @Test
    void aLetterOfATransactionThatIsRolledBackWasNeverWritten() {
        assertThatThrownBy(() -> database.sql().transaction(transaction -> {
                    new Outbox(DSL.using(transaction)).add(LETTER);
                    throw new IllegalStateException("changed its mind");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(outboxAt(MIDNIGHT).waiting()).isZero();
    }

    @Test
    void aLetterComesAsItWasWrittenAndOnlyOnceAndItsTextIsForgotten() throws Exception {
        outboxAt(MIDNIGHT).add(LETTER);
        assertThat(senderAt(MIDNIGHT).sendDue()).isOne();
        assertThat(senderAt(MIDNIGHT).sendDue()).isZero();

        var received = mailServer.getReceivedMessages();
        assertThat(received).hasSize(1);
        assertThat(received[0].getSubject()).isEqualTo(LETTER.subject());
        assertThat(received[0].getContent().toString().replace("\r", ""))
                .isEqualTo(LETTER.text().stripTrailing());
        assertThat(received[0].getAllRecipients()[0]).hasToString(LETTER.to());
        assertThat(received[0].getFrom()[0]).hasToString("tertial@kommun.example");
        assertThat(received[0].getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(received[0].getMessageID()).matches("<\\d+\\.\\d+@tertial>");
        var posted = outboxAt(MIDNIGHT).latest(1).getFirst();
        assertThat(posted.state()).isEqualTo(Outbox.State.SENT);
        assertThat(posted.text()).isEmpty();
    }

    @Test
    void aServerThatIsAwayIsTriedAgainLaterAndLaterUntilTheLetterIsGivenUp() {
        outboxAt(MIDNIGHT).add(LETTER);
        mailServer.stop();
        assertThat(senderAt(MIDNIGHT).sendDue()).isOne();
        assertThat(senderAt(MIDNIGHT.plusSeconds(59)).sendDue()).isZero();
        assertThat(senderAt(MIDNIGHT.plusSeconds(60)).sendDue()).isOne();
        assertThat(outboxAt(MIDNIGHT).latest(1).getFirst().problem()).isNotEmpty();
        assertThat(outboxAt(MIDNIGHT).waiting()).isOne();

        for (var day = 1; day <= 6; day++) {
            senderAt(MIDNIGHT.plus(Duration.ofDays(day))).sendDue();
        }
        assertThat(outboxAt(MIDNIGHT).waiting()).isZero();
        assertThat(outboxAt(MIDNIGHT).givenUp()).isOne();

        start();
        var later = MIDNIGHT.plus(Duration.ofDays(9));
        var given = outboxAt(later).latest(1).getFirst();
        assertThat(given.attempts()).isEqualTo(8);
        outboxAt(later).tryAgain(given.id());
        assertThat(senderAt(later).sendDue()).isOne();
        assertThat(mailServer.getReceivedMessages()).hasSize(1);
    }

    @Test
    void whatWasSentLongAgoIsForgottenAndWhatWasGivenUpCanBeThrownAway() {
        outboxAt(MIDNIGHT).add(LETTER);
        senderAt(MIDNIGHT).sendDue();
        senderAt(MIDNIGHT.plus(Duration.ofDays(29))).sendDue();
        assertThat(outboxAt(MIDNIGHT).latest(9)).hasSize(1);
        senderAt(MIDNIGHT.plus(Duration.ofDays(31))).sendDue();
        assertThat(outboxAt(MIDNIGHT).latest(9)).isEmpty();

        outboxAt(MIDNIGHT).add(LETTER);
        var waiting = outboxAt(MIDNIGHT).latest(1).getFirst();
        outboxAt(MIDNIGHT).throwAway(waiting.id());
        assertThat(outboxAt(MIDNIGHT).byId(waiting.id())).isPresent();
    }

    @Test
    void severalServersSendEachLetterOnce() throws Exception {
        IntStream.range(0, 60).forEach(i -> outboxAt(MIDNIGHT).add(LETTER));
        Callable<Integer> sending = () -> senderAt(MIDNIGHT).sendDue();
        try (var servers = Executors.newVirtualThreadPerTaskExecutor()) {
            servers.invokeAll(Collections.nCopies(4, sending));
        }
        assertThat(mailServer.getReceivedMessages()).hasSize(60);
        assertThat(outboxAt(MIDNIGHT).waiting()).isZero();
    }

    @Test
    void theRunningServerSendsByItselfAndWithoutAMailServerLettersWait() throws Exception {
        var said = new Surroundings(Map.of(
                "TERTIAL_SMTP_HOST", "127.0.0.1",
                "TERTIAL_SMTP_PORT", Integer.toString(port),
                "TERTIAL_SMTP_ENCRYPTION", "none",
                "TERTIAL_MAIL_FROM", "tertial@kommun.example",
                "TERTIAL_ADDRESS", "https://tertial.kommun.example/"));
        try (var without = TertialApplication.start(TestDatabase.empty(), 0, new Surroundings(Map.of()))) {
            without.getBean(Outbox.class).add(LETTER);
            assertThat(without.getBean(Outbox.class).waiting()).isOne();
            assertThat(without.getBean(OutsideAddress.class).of("/x")).matches("http://localhost:\\d+/x");
        }
        try (var with = TertialApplication.start(TestDatabase.empty(), 0, said)) {
            with.getBean(Outbox.class).add(LETTER);
            assertThat(mailServer.waitForIncomingEmail(20_000, 1)).isTrue();
            assertThat(with.getBean(OutsideAddress.class).of("/x")).isEqualTo("https://tertial.kommun.example/x");
        }
    }

    @Test
    void noLetterCarriesMoreThanItsOwnHeadersAndRecipient() {
        for (var to : new String[] {"", "anna", "anna@x, bo@y", "anna@x\r\nBcc: bo@y", "Anna <anna@x>"}) {
            assertThatThrownBy(() -> new Letter(to, "Ämne", "")).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new Letter("anna@x", "Ämne\nBcc: bo@y", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMailServerIsToldInTheEnvironmentAndItsPasswordIsNeverPrinted() {
        assertThat(MailServer.in(new Surroundings(Map.of()))).isEmpty();
        assertThatThrownBy(() -> MailServer.in(new Surroundings(Map.of("TERTIAL_SMTP_HOST", "smtp.kommun.example"))))
                .hasMessageContaining("TERTIAL_MAIL_FROM");
        var said = new Surroundings(Map.of(
                "TERTIAL_SMTP_HOST", "smtp.kommun.example",
                "TERTIAL_MAIL_FROM", "tertial@kommun.example",
                "TERTIAL_SMTP_USER", "tertial",
                "TERTIAL_SMTP_PASSWORD", "mycket hemligt"));
        var server = MailServer.in(said).orElseThrow();
        assertThat(server.port()).isEqualTo(587);
        assertThat(server.encryption()).isEqualTo(MailServer.Encryption.STARTTLS);
        assertThat(server.toString() + said).doesNotContain("hemligt");
    }

    private Outbox outboxAt(Instant now) {
        return new Outbox(database.sql(), Clock.fixed(now, ZoneOffset.UTC));
    }

    private Sender senderAt(Instant now) {
        var server = new MailServer(
                "127.0.0.1",
                port,
                MailServer.Encryption.NONE,
                Optional.empty(),
                Optional.empty(),
                "tertial@kommun.example");
        return new Sender(database.sql(), new Post(server), Clock.fixed(now, ZoneOffset.UTC));
    }
}
