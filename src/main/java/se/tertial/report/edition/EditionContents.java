package se.tertial.report.edition;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import se.tertial.basics.Language;
import se.tertial.basics.Messages;
import se.tertial.document.Document;
import se.tertial.document.Format;
import se.tertial.document.markup.StableZip;
import se.tertial.report.edition.Edition.Decision;
import se.tertial.report.edition.EditionFile.Content;
import se.tertial.report.figure.Insight;

/** The files of an edition, each the same bytes whenever it is made of the same. */
public final class EditionContents {

    public static final String FIGURES = "siffror.csv";
    public static final String FOLDER = "kommunmapp.zip";

    private static final String REPORT = "rapport.";

    private EditionContents() {}

    /** What the file of that format is called. */
    public static String name(Format format) {
        return REPORT + format.ending();
    }

    /** The report as it is when adopted: it says so, and bears the day of the decision. */
    static Document adopted(Document composed, Decision decision, int issue) {
        var words = Messages.of("edition", Language.SV);
        var status = new ArrayList<String>();
        status.add(words.text("status.adopted", decision.body(), decision.on()));
        if (!decision.paragraph().isEmpty()) {
            status.add(words.text("status.paragraph", decision.paragraph()));
        }
        if (!decision.registryNumber().isEmpty()) {
            status.add(words.text("status.registry", decision.registryNumber()));
        }
        if (issue > 1) {
            status.add(words.text("status.issue", issue));
        }
        var front = composed.front().adopted(String.join(", ", status), decision.on());
        return new Document(front, composed.opening(), composed.parts());
    }

    /**
     * @param document as adopted
     * @param folder the text of the municipality's folder
     */
    static List<Content> of(Document document, Insight insight, SortedMap<String, String> folder) {
        var contents = new ArrayList<Content>();
        for (var format : Format.values()) {
            contents.add(Content.of(name(format), format.mediaType(), format.render(document)));
        }
        var figures = FigureList.of(document, insight).getBytes(StandardCharsets.UTF_8);
        contents.add(Content.of(FIGURES, "text/csv;charset=utf-8", figures));
        contents.add(Content.of(FOLDER, "application/zip", zipped(folder)));
        return contents;
    }

    private static byte[] zipped(SortedMap<String, String> folder) {
        var zip = new StableZip();
        folder.forEach(zip::add);
        return zip.toBytes();
    }
}
