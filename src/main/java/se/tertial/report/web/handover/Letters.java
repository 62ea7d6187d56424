package se.tertial.report.web.handover;

import java.util.List;
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

    private static final Messages WORDS = Messages.of("handover", Language.SV);
    private static final int SUBJECT_MAX = 180;

    /** @param done of one step and one unit */
    Letter of(String to, List<Handover> done) {
        var first = done.getFirst();
        var key = "letter." + Word.of(first.step());
        var unit = visit.organisation().known(first.unit()).name();
        var round = visit.insight().round(first.round()).name().in(Language.SV);
        var names = done.stream()
                .map(event -> WORDS.text("section." + Word.of(event.section())))
                .toList();
        var place = done.size() == 1
                ? HandoverAddress.section(visit, first.round(), first.unit(), first.section())
                : HandoverAddress.unit(visit, first.round(), first.unit());
        var text = WORDS.text(
                key + ".text",
                Desk.name(first.by()),
                "- " + String.join("\n- ", names),
                unit,
                round,
                first.why().isEmpty() ? "" : WORDS.text(key + ".why", first.why()),
                outside.of(place.toString()));
        return new Letter(to, subject(WORDS.text(key + ".subject", String.join(", ", names), unit)), text);
    }

    Letter mentioned(String to, Desk desk, Section section, String text, String comment) {
        var link = outside.of(
                HandoverAddress.section(visit, desk.round(), desk.unit().code(), section)
                        .toString());
        var by = visit.caller().visitor().name();
        return new Letter(
                to,
                subject(WORDS.text("letter.mentioned.subject", by, text)),
                WORDS.text("letter.mentioned.text", by, text, desk.unit().name(), comment, link));
    }

    private static String subject(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        return line.length() > SUBJECT_MAX ? line.substring(0, SUBJECT_MAX) + "…" : line;
    }
}
