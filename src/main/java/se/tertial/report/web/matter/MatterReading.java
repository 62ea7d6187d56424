package se.tertial.report.web.matter;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.RoundCode;
import se.tertial.report.Matter;
import se.tertial.report.Matter.Appendix;
import se.tertial.report.Matter.Extract;
import se.tertial.report.Matter.Memo;
import se.tertial.report.Matter.Person;
import se.tertial.report.Matter.Proposal;
import se.tertial.report.web.matter.MatterForm.AppendixRow;

/** Reads a matter out of the form, or says of each field what is wrong: a key of a text. */
final class MatterReading {

    private static final int PLACE_OF_NONE = 1_000;

    private final MatterForm form;
    private final Map<MatterField, String> problems = new LinkedHashMap<>();

    private MatterReading(MatterForm form) {
        this.form = form;
    }

    record Read(Optional<Matter> matter, Map<MatterField, String> problems) {}

    /** @param code of the matter; {@code unit} and {@code round} are not in the form */
    static Read of(MatterForm form, String code, String unit, RoundCode round) {
        var reading = new MatterReading(form);
        var matter = reading.matter(code, unit, round);
        return new Read(reading.problems.isEmpty() ? Optional.of(matter) : Optional.empty(), reading.problems);
    }

    private Matter matter(String code, String unit, RoundCode round) {
        for (var field : MatterField.values()) {
            check(field);
        }
        return new Matter(
                code,
                line(MatterField.REGISTRY_NUMBER),
                line(MatterField.TITLE),
                unit,
                round,
                line(MatterField.OUTLINE),
                line(MatterField.RESPONSIBLE),
                memo(),
                appendices(),
                extract(),
                prose(MatterField.BACKGROUND),
                prose(MatterField.SUMMARY));
    }

    private void check(MatterField field) {
        var text = form.get(field);
        if (field.isRequired() && text.isBlank()) {
            problems.put(field, "matter.problem.missing");
        } else if (text.length() > field.kind().charactersMax()) {
            problems.put(field, "matter.problem.long");
        }
    }

    private Memo memo() {
        return new Memo(
                line(MatterField.MEMO_TITLE),
                date(MatterField.MEMO_DATE),
                line(MatterField.SENDER),
                line(MatterField.ADDRESSEE),
                new Person(
                        line(MatterField.HANDLER_NAME),
                        line(MatterField.HANDLER_TITLE),
                        line(MatterField.HANDLER_PHONE)),
                lines(MatterField.DOCUMENTS),
                proposal(MatterField.PROPOSAL_HEADING, MatterField.PROPOSAL_POINTS, MatterField.RECIPIENTS),
                lines(MatterField.SIGNERS).stream().map(MatterReading::signer).toList());
    }

    private @Nullable Extract extract() {
        var given = List.of(MatterField.BODY, MatterField.MEETING_DATE, MatterField.PARAGRAPH);
        if (given.stream().allMatch(field -> form.get(field).isBlank())) {
            return null;
        }
        given.stream()
                .filter(field -> form.get(field).isBlank())
                .forEach(field -> problems.put(field, "matter.problem.missing"));
        return new Extract(
                line(MatterField.BODY),
                date(MatterField.MEETING_DATE),
                line(MatterField.PARAGRAPH),
                proposal(MatterField.EXTRACT_HEADING, MatterField.EXTRACT_POINTS, MatterField.EXTRACT_RECIPIENTS),
                prose(MatterField.EXTRACT_BACKGROUND));
    }

    private Proposal proposal(MatterField heading, MatterField points, MatterField recipients) {
        return new Proposal(line(heading), lines(points), lines(recipients));
    }

    /** By the place that is written, those without one last. A row without outline is none. */
    private List<Appendix> appendices() {
        return form.appendices().stream()
                .filter(row -> !row.outline().isEmpty())
                .sorted(Comparator.comparingInt(MatterReading::place))
                .map(row -> new Appendix(
                        row.outline(), row.label().strip(), row.title().strip()))
                .toList();
    }

    private static int place(AppendixRow row) {
        var place = row.place().strip();
        return place.matches("\\d{1,3}") ? Integer.parseInt(place) : PLACE_OF_NONE;
    }

    /** Name, then role after the last comma; a role alone is enough. */
    private static Person signer(String line) {
        var comma = line.lastIndexOf(',');
        return comma < 0
                ? new Person("", line, "")
                : new Person(
                        line.substring(0, comma).strip(),
                        line.substring(comma + 1).strip(),
                        "");
    }

    private LocalDate date(MatterField field) {
        try {
            return LocalDate.parse(line(field));
        } catch (DateTimeParseException e) {
            problems.putIfAbsent(field, "matter.problem.date");
            return LocalDate.EPOCH;
        }
    }

    private String line(MatterField field) {
        return form.get(field).strip().replaceAll("\\s*\n\\s*", " ");
    }

    private List<String> lines(MatterField field) {
        return form.get(field)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Ends with a line of its own, as files of text do. */
    private String prose(MatterField field) {
        var text = form.get(field).strip();
        return text.isEmpty() ? "" : text + "\n";
    }
}
