package se.tertial.report.web;

import java.util.ArrayList;
import java.util.List;
import se.tertial.basics.Language;
import se.tertial.basics.RoundCode;
import se.tertial.document.Format;
import se.tertial.report.Outline;
import se.tertial.ui.Address;

/** Where a report is read and downloaded. */
public final class ReportAddress {

    public static final String PATH = "rapporter";
    public static final String OUTLINE = "disposition";

    private static final String FILE = "rapport";
    private static final String NEW_MATTER = "nytt-arende";

    private ReportAddress() {}

    /** The usual outline of the unit and round is not named. */
    public static Address page(Visit visit, String unit, RoundCode round, Outline outline) {
        return withOutline(visit.place(PATH, unit, round.code()), unit, round, outline);
    }

    /** A page about a report. */
    public static Address below(Visit visit, String unit, RoundCode round, Outline outline, String... path) {
        var whole = new ArrayList<>(List.of(PATH, unit, round.code()));
        whole.addAll(List.of(path));
        return withOutline(visit.place(whole.toArray(String[]::new)), unit, round, outline);
    }

    /** Where a matter is begun for the unit and round that the visit is at. */
    public static Address newMatter(Visit visit) {
        return visit.to(NEW_MATTER);
    }

    /** The language is named, so that the address gives the same to whomever it is sent. */
    static Address file(Visit visit, String unit, RoundCode round, Outline outline, Format format) {
        var place = visit.place(PATH, unit, round.code(), FILE + "." + format.ending());
        return withOutline(place, unit, round, outline)
                .with(
                        "lang",
                        visit.language() == Language.SV ? "" : visit.language().code());
    }

    /** What the file is called on the reader's own machine, as {@code kommunen-enhet-2024-04-delarsrapport.pdf}. */
    static String fileName(Visit visit, String unit, RoundCode round, String outline, Format format) {
        var language =
                visit.language() == Language.SV ? "" : "-" + visit.language().code();
        return String.join("-", visit.organisation().code(), unit, round.code(), outline) + language + "."
                + format.ending();
    }

    private static Address withOutline(Address address, String unit, RoundCode round, Outline outline) {
        return outline.isDefaultOf(unit, round) ? address : address.with(OUTLINE, outline.code());
    }
}
