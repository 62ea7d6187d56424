package se.tertial.report.web.matter;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.tertial.report.Matter;
import se.tertial.report.Matter.Person;

/**
 * A matter as it stands in the form, in the words of who writes it.
 *
 * @param seen tells the matter that the person saw from any other
 */
record MatterForm(Map<MatterField, String> written, List<AppendixRow> appendices, String seen) {

    static final String SEEN = "sedd";

    private static final int EMPTY_ROWS = 2;

    /** @param place its place among the appendices, as written */
    record AppendixRow(String place, String outline, String label, String title) {

        private static final AppendixRow EMPTY = new AppendixRow("", "", "", "");
    }

    MatterForm {
        written = new EnumMap<>(written);
        appendices = List.copyOf(appendices);
    }

    String get(MatterField field) {
        return written.getOrDefault(field, "");
    }

    static String seen(Matter matter) {
        return UUID.nameUUIDFromBytes(matter.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    static MatterForm of(Matter matter) {
        var written = new EnumMap<MatterField, String>(MatterField.class);
        var memo = matter.memo();
        written.put(MatterField.REGISTRY_NUMBER, matter.registryNumber());
        written.put(MatterField.TITLE, matter.title());
        written.put(MatterField.OUTLINE, matter.outline());
        written.put(MatterField.RESPONSIBLE, matter.responsible());
        written.put(MatterField.BACKGROUND, matter.background());
        written.put(MatterField.SUMMARY, matter.summary());
        written.put(MatterField.MEMO_TITLE, memo.title());
        written.put(MatterField.MEMO_DATE, memo.date().toString());
        written.put(MatterField.SENDER, memo.sender());
        written.put(MatterField.ADDRESSEE, memo.addressee());
        written.put(MatterField.HANDLER_NAME, memo.handler().name());
        written.put(MatterField.HANDLER_TITLE, memo.handler().title());
        written.put(MatterField.HANDLER_PHONE, memo.handler().phone());
        written.put(MatterField.DOCUMENTS, lines(memo.documents()));
        written.put(MatterField.PROPOSAL_HEADING, memo.proposal().heading());
        written.put(MatterField.PROPOSAL_POINTS, lines(memo.proposal().points()));
        written.put(MatterField.RECIPIENTS, lines(memo.proposal().recipients()));
        written.put(
                MatterField.SIGNERS,
                lines(memo.signers().stream().map(Person::signature).toList()));
        matter.minutes().ifPresent(extract -> {
            written.put(MatterField.BODY, extract.body());
            written.put(MatterField.MEETING_DATE, extract.date().toString());
            written.put(MatterField.PARAGRAPH, extract.paragraph());
            written.put(MatterField.EXTRACT_BACKGROUND, extract.background());
            written.put(MatterField.EXTRACT_HEADING, extract.proposal().heading());
            written.put(MatterField.EXTRACT_POINTS, lines(extract.proposal().points()));
            written.put(MatterField.EXTRACT_RECIPIENTS, lines(extract.proposal().recipients()));
        });
        return new MatterForm(written, rows(matter), seen(matter));
    }

    private static List<AppendixRow> rows(Matter matter) {
        var rows = new ArrayList<AppendixRow>();
        for (var appendix : matter.appendices()) {
            var place = Integer.toString(rows.size() + 1);
            rows.add(new AppendixRow(place, appendix.outline(), appendix.label(), appendix.title()));
        }
        for (var i = 0; i < EMPTY_ROWS && rows.size() < Matter.APPENDICES_MAX; i++) {
            rows.add(AppendixRow.EMPTY);
        }
        return rows;
    }

    /** What was sent; fields that were not are empty. */
    static MatterForm of(Map<String, String> sent) {
        var written = new EnumMap<MatterField, String>(MatterField.class);
        for (var field : MatterField.values()) {
            written.put(field, text(sent, field.code()));
        }
        var rows = new ArrayList<AppendixRow>();
        for (var i = 0; i < Matter.APPENDICES_MAX && sent.containsKey(name(i, "disposition")); i++) {
            rows.add(new AppendixRow(
                    text(sent, name(i, "plats")),
                    text(sent, name(i, "disposition")),
                    text(sent, name(i, "beteckning")),
                    text(sent, name(i, "titel"))));
        }
        return new MatterForm(written, rows, text(sent, SEEN));
    }

    /** The name of a field in an appendix's row. */
    static String name(int row, String field) {
        return "bilaga-" + row + "-" + field;
    }

    /** Browsers end lines as typewriters do. */
    private static String text(Map<String, String> sent, String name) {
        return sent.getOrDefault(name, "").replace("\r\n", "\n");
    }

    private static String lines(List<String> texts) {
        return String.join("\n", texts);
    }
}
