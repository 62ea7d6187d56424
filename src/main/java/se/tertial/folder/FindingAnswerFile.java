package se.tertial.folder;

import java.util.List;
import se.tertial.report.FindingAnswer;
import se.tertial.report.Fingerprint;

/** Answers to what the review of a report found. */
final class FindingAnswerFile {

    static final CsvFile<FindingAnswer> ANSWERS = new CsvFile<>(
            "finding-answers.csv",
            List.of("unit", "round", "outline", "code", "place", "figures", "reason", "by", "date"),
            List.of("unit", "round", "outline", "code", "place", "figures"),
            null,
            (row, codes) -> new FindingAnswer(
                    row.get("unit").code(codes.units),
                    row.get("round").round(codes.rounds),
                    row.get("outline").code(codes.outlines),
                    new Fingerprint(
                            row.get("code").newCode(),
                            row.get("place").text(),
                            row.get("figures").optionalText()),
                    row.get("reason").text(),
                    row.get("by").text(),
                    row.get("date").date()),
            a -> List.of(
                    a.unit(),
                    a.round().code(),
                    a.outline(),
                    a.finding().code(),
                    a.finding().place(),
                    a.finding().figures(),
                    a.reason(),
                    a.by(),
                    a.on().toString()));

    private FindingAnswerFile() {}
}
