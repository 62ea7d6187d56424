package se.tertial.proofdesk.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.tertial.basics.Finding;
import se.tertial.basics.Language;
import se.tertial.basics.Messages;
import se.tertial.basics.Word;
import se.tertial.proof.ProofFinding.Severity;
import se.tertial.proofdesk.Extent;
import se.tertial.proofdesk.ProofDesk;
import se.tertial.proofdesk.Proofing;
import se.tertial.proofdesk.Proofing.Done;
import se.tertial.proofdesk.Proofing.Refused;
import se.tertial.proofdesk.Proofing.Waiting;
import se.tertial.proofdesk.Proofing.Working;
import se.tertial.proofdesk.Proofread;
import se.tertial.ui.Link;
import se.tertial.ui.Shell;

/** The desk's pages. */
final class DeskComposition {

    static final String PATH = "/granska";
    static final String SHOWN = "visa";
    static final int MEGABYTES_MAX = 30;

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private final Language language;
    private final Messages words;

    DeskComposition(Language language) {
        this.language = language;
        this.words = Messages.of("ui", language);
    }

    static String address(Proofing proofing) {
        return PATH + "/" + proofing.id();
    }

    DeskPage desk(List<String> said, boolean isRefusal) {
        var shell = new Shell(language, words.text("desk.title"), null, List.of(), null, PATH);
        return new DeskPage(shell, said, isRefusal, MEGABYTES_MAX, ProofDesk.PAGES_MAX);
    }

    DeskWaitingPage waiting(Proofing proofing) {
        return new DeskWaitingPage(shell(proofing), step(proofing.state()), address(proofing));
    }

    String step(Proofing.State state) {
        return switch (state) {
            case Waiting _ -> words.text("desk.waiting");
            case Working(Proofing.Step step, int done, int of) ->
                words.text("desk.step." + Word.of(step), done + 1, of);
            case Refused(List<Finding> why) -> String.join(" ", refusal(why));
            case Done _ -> words.text("desk.done");
        };
    }

    /** In the reader's own words, or ours for what is no reader's matter. */
    List<String> refusal(List<Finding> why) {
        var texts = Messages.of("reading", language);
        return why.stream()
                .map(finding -> {
                    var arguments = finding.arguments().toArray();
                    return texts.has(finding.code())
                            ? texts.text(finding.code(), arguments)
                            : words.text("desk.refused." + finding.code(), arguments);
                })
                .toList();
    }

    DeskResultPage result(Proofing proofing, Proofread result, Optional<Severity> shown) {
        var address = address(proofing);
        var sheet = ProofSheets.of(
                result.reading(),
                result.found(language),
                new ProofSheets.Pictures(result.pictures(), page -> address + "/sida/" + page + ".png"),
                language,
                severity -> shown.isEmpty() || shown.get() == severity);
        return new DeskResultPage(
                shell(proofing),
                summary(sheet),
                extent(result.extent()),
                refusal(result.notes()),
                choices(sheet, shown, address),
                sheet,
                shown.filter(Severity.NOTE::equals).isPresent()
                        || sheet.spreads().isEmpty(),
                address,
                time(proofing.forgottenAt()));
    }

    private Shell shell(Proofing proofing) {
        var trail = List.of(new Link(words.text("desk.title"), PATH, false));
        return new Shell(
                language, words.text("desk.result.title", proofing.file()), null, trail, null, address(proofing));
    }

    String summary(ProofSheet sheet) {
        return sheet.all() == 0
                ? words.text("desk.found.none")
                : words.text("desk.found." + (sheet.all() == 1 ? "one" : "many"), sheet.all());
    }

    String extent(Extent extent) {
        return words.text(
                extent.pages() > 0 ? "desk.extent.pages" : "desk.extent",
                extent.pages(),
                extent.tables(),
                number(extent.figures()),
                number(extent.sentences()));
    }

    private String number(int value) {
        return se.tertial.basics.NumberText.of(java.math.BigDecimal.valueOf(value), language);
    }

    List<Link> choices(ProofSheet sheet, Optional<Severity> shown, String address) {
        var choices = new ArrayList<Link>();
        choices.add(new Link(words.text("desk.show.all", sheet.all()), address, shown.isEmpty()));
        for (var severity : Severity.values()) {
            var number = sheet.counts().get(severity.ordinal()).number();
            if (number > 0) {
                var code = Word.of(severity);
                choices.add(new Link(
                        words.text("desk.show." + code, number),
                        address + "?" + SHOWN + "=" + code,
                        shown.filter(severity::equals).isPresent()));
            }
        }
        return choices;
    }

    private static String time(Instant instant) {
        return DateTimeFormatter.ofPattern("HH.mm").format(instant.atZone(ZONE));
    }
}
