package se.tertial.report.web.edition;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import se.tertial.access.Right;
import se.tertial.basics.Messages;
import se.tertial.report.edition.Edition;
import se.tertial.report.edition.EditionContents;
import se.tertial.report.edition.EditionFile;
import se.tertial.report.web.EditionAddress;
import se.tertial.report.web.Visit;
import se.tertial.report.web.edition.EditionPage.File;

/** The files of an edition as a reader is offered them. */
record EditionFiles(Visit visit, Messages words) {

    private static final int KILO = 1000;

    /** What is most wanted first; what is not here comes last. */
    private static final List<String> ORDER =
            List.of("rapport.pdf", "rapport.docx", "rapport.xlsx", "rapport.html", "rapport.json");

    /** Whether it is the report, in any format; everybody may have it. */
    static boolean isReport(EditionFile file) {
        return ORDER.contains(file.name());
    }

    /**
     * Whether the reader may have it. The folder holds all units, and is for those who may see what is done in all of them.
     */
    boolean isSeen(Edition edition, EditionFile file) {
        return isReport(file)
                || (file.name().equals(EditionContents.FOLDER)
                        ? visit.may(Right.SEE_CHANGES)
                        : visit.may(Right.SEE_CHANGES, edition.unit()));
    }

    /** Whether most people read the report so. */
    static boolean isUsual(EditionFile file) {
        return ORDER.subList(0, 3).contains(file.name());
    }

    List<File> of(Edition edition, Predicate<EditionFile> which) {
        return edition.files().stream()
                .filter(which)
                .filter(file -> isSeen(edition, file))
                .sorted(Comparator.comparingInt(file -> place(file.name())))
                .map(file -> new File(
                        named(file.name()),
                        EditionAddress.file(visit, edition, file.name()).toString(),
                        size(file.bytes()),
                        file.sha256()))
                .toList();
    }

    private static int place(String file) {
        var place = ORDER.indexOf(file);
        return place < 0 ? ORDER.size() : place;
    }

    private String named(String file) {
        return switch (file) {
            case "rapport.pdf" -> "PDF";
            case "rapport.docx" -> "Word";
            case "rapport.xlsx" -> "Excel";
            case "rapport.html" -> "HTML";
            case "rapport.json" -> "JSON";
            case EditionContents.FIGURES -> words.text("file.figures");
            case EditionContents.FOLDER -> words.text("file.folder");
            default -> file;
        };
    }

    private static String size(int bytes) {
        return String.format(Locale.ROOT, "%d kB", Math.max(1, Math.round((double) bytes / KILO)));
    }
}
