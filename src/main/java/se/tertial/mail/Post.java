package se.tertial.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Carries letters to a mail server. */
final class Post {

    private static final Duration WAIT_MAX = Duration.ofSeconds(20);

    private final MailServer server;
    private final JavaMailSenderImpl smtp = new JavaMailSenderImpl();

    Post(MailServer server) {
        this.server = server;
        smtp.setHost(server.host());
        smtp.setPort(server.port());
        smtp.setDefaultEncoding(StandardCharsets.UTF_8.name());
        server.user().ifPresent(smtp::setUsername);
        server.password().ifPresent(smtp::setPassword);
        smtp.setJavaMailProperties(properties(server));
    }

    private static Properties properties(MailServer server) {
        var properties = new Properties();
        for (var wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.setProperty("mail.smtp." + wait, Long.toString(WAIT_MAX.toMillis()));
        }
        properties.setProperty("mail.smtp.auth", Boolean.toString(server.user().isPresent()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        switch (server.encryption()) {
            case STARTTLS -> {
                properties.setProperty("mail.smtp.starttls.enable", "true");
                properties.setProperty("mail.smtp.starttls.required", "true");
            }
            case TLS -> properties.setProperty("mail.smtp.ssl.enable", "true");
            case NONE -> {}
        }
        return properties;
    }

    /**
     * @param id the same every time the letter is sent, so that a mail server can tell that it has it already
     * @throws org.springframework.mail.MailException when the server does not take it
     */
    void send(Letter letter, String id, Instant now) throws MessagingException {
        var message = new Identified(smtp, id);
        var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        helper.setFrom(server.from());
        helper.setTo(letter.to());
        helper.setSubject(letter.subject());
        helper.setText(letter.text());
        helper.setSentDate(Date.from(now));
        message.setHeader("Auto-Submitted", "auto-generated");
        smtp.send(message);
    }

    /** Keeps its name, where the library would give it a new one each time. */
    private static final class Identified extends MimeMessage {

        private final String id;

        Identified(JavaMailSenderImpl smtp, String id) {
            super(smtp.getSession());
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
