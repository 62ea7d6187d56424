package se.tertial.report.web.handover;

import se.tertial.assessment.handover.Handover;
import se.tertial.assessment.round.Section;
import se.tertial.basics.Language;
import se.tertial.basics.Messages;
import se.tertial.basics.Word;
import se.tertial.mail.Letter;
import se.tertial.mail.OutsideAddress;
import se.tertial.report.web.Visit;

/** What people are told by mail. In Swedish: whoever reads it is not here to choose. */
record Letters(Visit visit, OutsideAddress outside) {

    private static final int SUBJECT_MAX = 180;

    Letter returned(String to, Handover event) {
        var words = Messages.of("handover", Language.SV);
        var section = words.text("section." + Word.of(event.section()));
        var unit = visit.organisation().known(event.unit()).name();
        var link = outside.of(HandoverAddress.section(visit, event.round(), event.unit(), event.section())
                .toString());
        return new Letter(
                to,
                subject(words.text("letter.returned.subject", section, unit)),
                words.text("letter.returned.text", Desk.name(event.by()), section, unit, event.why(), link));
    }

    Letter mentioned(String to, Desk desk, Section section, String text, String comment) {
        var words = Messages.of("handover", Language.SV);
        var link = outside.of(
                HandoverAddress.section(visit, desk.round(), desk.unit().code(), section)
                        .toString());
        var by = visit.caller().visitor().name();
        return new Letter(
                to,
                subject(words.text("letter.mentioned.subject", by, text)),
                words.text("letter.mentioned.text", by, text, desk.unit().name(), comment, link));
    }

    private static String subject(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        return line.length() > SUBJECT_MAX ? line.substring(0, SUBJECT_MAX) + "…" : line;
    }
}
