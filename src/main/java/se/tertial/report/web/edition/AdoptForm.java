package se.tertial.report.web.edition;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.tertial.basics.Messages;
import se.tertial.report.edition.Edition.Decision;
import se.tertial.report.web.Visit;
import se.tertial.report.web.edition.AdoptPage.Form;

/** What somebody wrote in the form of adoption, and what is wrong with it. */
record AdoptForm(Form form, Messages words) {

    private static final int CHARACTERS_MAX = 300;

    static AdoptForm of(Map<String, String> sent, Messages words) {
        return new AdoptForm(
                new Form(
                        plain(sent, "organ"),
                        plain(sent, "datum"),
                        plain(sent, "paragraf").replaceFirst("^§\\s*", ""),
                        plain(sent, "diarienummer"),
                        plain(sent, "arende"),
                        plain(sent, "skal")),
                words);
    }

    private static String plain(Map<String, String> sent, String name) {
        return sent.getOrDefault(name, "").replaceAll("\\s+", " ").strip();
    }

    /** @param isCorrection whether it takes the place of an edition; {@code today} the last day a decision can bear */
    List<String> problems(Visit visit, boolean isCorrection, LocalDate today) {
        var problems = new ArrayList<String>();
        if (form.body().isEmpty()) {
            problems.add(words.text("problem.body"));
        }
        try {
            if (LocalDate.parse(form.on()).isAfter(today)) {
                problems.add(words.text("problem.future", form.on()));
            }
        } catch (DateTimeException notADate) {
            problems.add(words.text("problem.date"));
        }
        if (isCorrection && form.reason().isEmpty()) {
            problems.add(words.text("problem.reason"));
        }
        var isUnknown = !form.matter().isEmpty()
                && visit.insight()
                        .municipality()
                        .publications()
                        .matter(form.matter())
                        .isEmpty();
        if (isUnknown) {
            problems.add(words.text("problem.matter"));
        }
        var isLong = List.of(form.body(), form.paragraph(), form.registryNumber(), form.reason()).stream()
                .anyMatch(text -> text.length() > CHARACTERS_MAX);
        if (isLong) {
            problems.add(words.text("problem.long", CHARACTERS_MAX));
        }
        return problems;
    }

    /** When nothing is wrong. */
    Decision decision() {
        return new Decision(
                form.body(), LocalDate.parse(form.on()), form.paragraph(), form.registryNumber(), form.matter());
    }
}
