package se.tertial.report.web;

import java.util.List;
import java.util.stream.Stream;
import se.tertial.basics.RoundCode;
import se.tertial.document.Format;
import se.tertial.report.Outline;
import se.tertial.ui.Link;

/** A report as a file to download. @param name of the format, as a reader says it */
public record ReportFile(String name, String to) {

    private static final List<Format> READ_BY_PEOPLE = List.of(Format.PDF, Format.DOCX, Format.XLSX);

    static List<ReportFile> all(Visit visit, String unit, RoundCode round, Outline outline) {
        return of(
                visit,
                unit,
                round,
                outline,
                Stream.concat(READ_BY_PEOPLE.stream(), Stream.of(Format.HTML, Format.JSON)));
    }

    static List<ReportFile> usual(Visit visit, String unit, RoundCode round, Outline outline) {
        return of(visit, unit, round, outline, READ_BY_PEOPLE.stream());
    }

    private static List<ReportFile> of(
            Visit visit, String unit, RoundCode round, Outline outline, Stream<Format> formats) {
        return formats.map(format -> new ReportFile(
                        name(format),
                        ReportAddress.file(visit, unit, round, outline, format).toString()))
                .toList();
    }

    Link link() {
        return new Link(name, to, false);
    }

    private static String name(Format format) {
        return switch (format) {
            case PDF -> "PDF";
            case DOCX -> "Word";
            case XLSX -> "Excel";
            case HTML -> "HTML";
            case JSON -> "JSON";
        };
    }
}
