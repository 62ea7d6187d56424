package se.tertial.report.web;

import java.util.stream.Stream;
import se.tertial.basics.RoundCode;
import se.tertial.report.Outline;
import se.tertial.report.edition.Edition;
import se.tertial.ui.Address;

/** Where adopted editions are read and downloaded. These addresses stand in minutes and must hold for ever. */
public final class EditionAddress {

    public static final String PATH = "faststallda";
    public static final String COMPARE = "jamfor";
    public static final String WITH = "med";
    public static final String ADOPT = "faststall";

    private EditionAddress() {}

    public static Address list(Visit visit) {
        return visit.place(PATH);
    }

    /** Whether the reader is among adopted editions. */
    static boolean isAt(Visit visit) {
        var list = list(visit).path();
        return visit.path().equals(list) || visit.path().startsWith(list + "/");
    }

    public static Address page(Visit visit, Edition edition) {
        return visit.place(
                PATH, edition.unit(), edition.round().code(), edition.outline(), Integer.toString(edition.issue()));
    }

    public static Address file(Visit visit, Edition edition, String name) {
        return visit.place(
                PATH,
                edition.unit(),
                edition.round().code(),
                edition.outline(),
                Integer.toString(edition.issue()),
                name);
    }

    /** The edition held against an earlier one. */
    public static Address compare(Visit visit, Edition edition, Edition earlier) {
        return file(visit, edition, COMPARE).with(WITH, Integer.toString(earlier.issue()));
    }

    /** Both as one file. @param ending of the file, as {@code docx} */
    public static Address compare(Visit visit, Edition edition, Edition earlier, String ending) {
        return visit.place(
                        PATH,
                        edition.unit(),
                        edition.round().code(),
                        edition.outline(),
                        Integer.toString(edition.issue()),
                        COMPARE,
                        ending)
                .with(WITH, Integer.toString(earlier.issue()));
    }

    /** Where a report is adopted. */
    public static Address adopt(Visit visit, String unit, RoundCode round, Outline outline) {
        return ReportAddress.below(visit, unit, round, outline, ADOPT);
    }

    /** A report as it is now held against the same report of another round. @param ending of a file of both, as {@code docx} */
    public static Address compareRounds(Visit visit, String unit, RoundCode round, Outline outline, String... ending) {
        var path = Stream.concat(Stream.of(COMPARE), Stream.of(ending)).toArray(String[]::new);
        return ReportAddress.below(visit, unit, round, outline, path);
    }
}
