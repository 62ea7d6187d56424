package se.tertial.proof.present;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import se.tertial.basics.Language;
import se.tertial.basics.Messages;
import se.tertial.basics.Word;
import se.tertial.document.markup.Markup;
import se.tertial.proof.Place;
import se.tertial.proof.ProofFinding;
import se.tertial.proof.Reading;

/** The findings beside the report's text, each with its place marked, as one page that needs nothing else. */
public final class FindingsPage {

    private FindingsPage() {}

    public static String write(Reading reading, List<ProofFinding> findings, Language language) {
        var words = Messages.of("proof", language);
        return write(reading, findings, language, finding -> place(finding.place(), words));
    }

    /** @param place what a finding's place is called, for a report that has neither pages nor lines */
    public static String write(
            Reading reading, List<ProofFinding> findings, Language language, Function<ProofFinding, String> place) {
        var words = Messages.of("proof", language);
        var page = new Markup();
        page.raw("<!DOCTYPE html>\n");
        page.open("html").attr("lang", language.code());
        page.open("head");
        page.raw("<meta charset=\"utf-8\"/><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>");
        page.open("title").text(words.text("proof.title", reading.file())).close();
        page.open("style").raw(style()).close();
        page.close().line();
        page.open("body");
        page.open("header")
                .open("h1")
                .text(words.text("proof.title", reading.file()))
                .close();
        page.open("p")
                .text(FindingsText.count(findings.size(), words))
                .close()
                .close()
                .line();
        page.open("main");
        findings(page, findings, words, place);
        new ReportText(page, findings, words).write(reading);
        return page.close().close().close().line().toString();
    }

    private static void findings(
            Markup page, List<ProofFinding> findings, Messages words, Function<ProofFinding, String> place) {
        page.open("section", "findings").attr("aria-labelledby", "findings");
        page.open("h2")
                .attr("id", "findings")
                .text(words.text("proof.findings"))
                .close();
        page.open("ol");
        for (var i = 0; i < findings.size(); i++) {
            finding(page, findings.get(i), i + 1, words, place.apply(findings.get(i)));
        }
        page.close().close().line();
    }

    private static void finding(Markup page, ProofFinding finding, int number, Messages words, String place) {
        var severity = Word.of(finding.severity());
        page.open("li", severity).attr("id", "finding-" + number);
        page.open("p");
        page.open("strong")
                .text(sign(finding) + " " + words.text("proof.severity." + severity))
                .close();
        if (finding.place().line() > 0) {
            page.text(" · ");
            page.open("a").attr("href", "#place-" + number).text(place).close();
        }
        page.close();
        var where = FindingsText.where(finding);
        if (!finding.table().isBlank() && !where.equals(place)) {
            page.open("p", "where").text(where).close();
        }
        page.open("p").text(finding.message()).close();
        if (words.has("about." + finding.code())) {
            page.open("p", "about").text(words.text("about." + finding.code())).close();
        }
        page.close().line();
    }

    static String sign(ProofFinding finding) {
        return switch (finding.severity()) {
            case ERROR -> "■";
            case WARNING -> "▲";
            case NOTE -> "●";
        };
    }

    static String place(Place place, Messages words) {
        return place.page() > 0
                ? words.text("proof.place", place.page(), place.line())
                : words.text("proof.place-line", place.line());
    }

    private static String style() {
        try (var file = FindingsPage.class.getResourceAsStream("/proof/findings.css")) {
            return new String(java.util.Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
