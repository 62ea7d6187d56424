package se.tertial.proofdesk.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Language;
import se.tertial.basics.Messages;
import se.tertial.proof.ProofFinding;
import se.tertial.proof.ProofFinding.Severity;
import se.tertial.proof.Reading;
import se.tertial.proofdesk.PagePicture;
import se.tertial.proofdesk.web.Spread.Mark;
import se.tertial.proofdesk.web.Spread.Outline;
import se.tertial.proofdesk.web.Spread.Picture;
import se.tertial.proofdesk.web.Spread.Rect;

/** Lays findings beside the pages and passages they speak of. */
public final class ProofSheets {

    /** @param address of a page's picture */
    public record Pictures(Map<Integer, PagePicture> byPage, IntFunction<String> address) {
        public static final Pictures NONE = new Pictures(Map.of(), page -> "");
    }

    /**
     * What is known of a finding in a report of ours.
     *
     * @param place in words, since such a report has no lines to count
     * @param question empty when the reader may not answer
     */
    public record Ours(
            Function<ProofFinding, String> place, Function<ProofFinding, Optional<FindingQuestion>> question) {}

    private final Pictures pictures;
    private final Messages proof;
    private final Messages words;
    private final FindingCards cards;
    private final Excerpts excerpts;

    private ProofSheets(Reading reading, Pictures pictures, Language language, @Nullable Ours ours) {
        this.pictures = pictures;
        this.proof = Messages.of("proof", language);
        this.words = Messages.of("ui", language);
        this.cards = new FindingCards(reading, language, ours);
        this.excerpts = new Excerpts(reading);
    }

    /** @param shown which severities the reader wants to see */
    public static ProofSheet of(
            Reading reading,
            List<ProofFinding> findings,
            Pictures pictures,
            Language language,
            Predicate<Severity> shown) {
        return new ProofSheets(reading, pictures, language, null).sheet(findings, shown);
    }

    /** All findings in a report of ours. */
    public static ProofSheet of(Reading reading, List<ProofFinding> findings, Language language, Ours ours) {
        return new ProofSheets(reading, Pictures.NONE, language, ours).sheet(findings, severity -> true);
    }

    private ProofSheet sheet(List<ProofFinding> findings, Predicate<Severity> shown) {
        var numbered = Numbered.all(findings).stream()
                .filter(one -> shown.test(one.finding().severity()))
                .toList();
        return new ProofSheet(
                spreads(numbered.stream().filter(one -> !one.isNote()).toList(), true),
                spreads(numbered.stream().filter(Numbered::isNote).toList(), false),
                Arrays.stream(Severity.values())
                        .map(severity -> count(findings, severity))
                        .toList());
    }

    private ProofSheet.Count count(List<ProofFinding> findings, Severity severity) {
        var number = findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
        return new ProofSheet.Count(Grade.of(severity, proof), (int) number);
    }

    /** What is found on the same page, or in the same passage, lies together. */
    private List<Spread> spreads(List<Numbered> findings, boolean withPictures) {
        record Together(@Nullable PagePicture picture, int passage) {}
        var together = new LinkedHashMap<Together, List<Numbered>>();
        for (var one : findings) {
            var picture =
                    withPictures ? pictures.byPage().get(one.finding().place().page()) : null;
            var passage = picture == null ? excerpts.passage(one.finding()) : -1;
            together.computeIfAbsent(new Together(picture, passage), _ -> new ArrayList<>())
                    .add(one);
        }
        var spreads = new ArrayList<Spread>();
        together.forEach((key, ones) -> spreads.add(spread(key.picture(), key.passage(), ones)));
        return spreads;
    }

    private Spread spread(@Nullable PagePicture picture, int passage, List<Numbered> ones) {
        var told = ones.stream().map(cards::card).toList();
        if (picture != null) {
            var title = words.text("desk.page", picture.page());
            return new Spread(title, picture(picture, title, ones), null, told);
        }
        var excerpt =
                passage < 0 ? Optional.<Spread.Excerpt>empty() : Optional.of(excerpts.of(passage, ones, this::mark));
        return new Spread(excerpts.title(passage), null, excerpt.orElse(null), told);
    }

    private Picture picture(PagePicture picture, String title, List<Numbered> ones) {
        var outlines = ones.stream()
                .map(one -> new Outline(
                        mark(one),
                        picture.places(one.finding()).stream()
                                .map(box -> new Rect(
                                        (int) Math.round(box.left() * picture.width()),
                                        (int) Math.round(box.top() * picture.height()),
                                        (int) Math.ceil((box.right() - box.left()) * picture.width()),
                                        (int) Math.ceil((box.bottom() - box.top()) * picture.height())))
                                .toList()))
                .filter(outline -> !outline.boxes().isEmpty())
                .toList();
        return new Picture(
                pictures.address().apply(picture.page()), picture.width(), picture.height(), title, outlines);
    }

    private Mark mark(Numbered one) {
        var grade = Grade.of(one.finding().severity(), proof);
        return new Mark(one.number(), grade, words.text("desk.mark", one.number(), grade.word()));
    }
}
