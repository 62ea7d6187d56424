package se.tertial.document.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import se.tertial.document.Document;
import se.tertial.document.Heading;
import se.tertial.document.Table;
import se.tertial.document.Wording;
import se.tertial.document.layout.DocumentDate;
import se.tertial.document.markup.LegalText;
import se.tertial.document.markup.StableZip;

/**
 * The tables of a report as an Excel file to count on: a sheet that lists them, then a sheet each. Numbers are numbers,
 * shown with the decimals and the unit of the report; a percentage is a hundredth, as Excel has it. What has no value
 * stands as the text the report shows. The same document gives the same bytes.
 */
public final class XlsxDocument {

    private static final Pattern DATE = Pattern.compile("(<dcterms:(?:created|modified)[^>]*>)[^<]*");
    private static final Pattern MERGED = Pattern.compile("<mergeCells>(.*)</mergeCells>");

    private XlsxDocument() {}

    public static byte[] write(Document document) {
        var bytes = new ByteArrayOutputStream(1 << 16);
        try (var workbook = new Workbook(bytes, "Tertial", "1.0")) {
            workbook.setGlobalDefaultFont("Calibri", 11);
            workbook.properties().setTitle(LegalText.of(document.front().title()));
            var contents = Wording.CONTENTS.in(document.front().language());
            var sheets = sheets(document);
            new ContentsSheet(workbook.newWorksheet(contents), document.front()).write(sheets);
            for (var sheet : sheets) {
                var worksheet = workbook.newWorksheet(sheet.name());
                new TableSheet(worksheet, sheet, document.front().language()).write();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return settled(bytes.toByteArray(), document.front());
    }

    /**
     * A table and the sheet it gets.
     *
     * @param section the heading it stands under, after the one above that
     */
    record Sheet(String name, String title, String section, Table table) {}

    private static List<Sheet> sheets(Document document) {
        var names = new SheetNames();
        var sheets = new ArrayList<Sheet>();
        var above = new ArrayList<Heading>();
        for (var block : document.blocks().toList()) {
            if (block instanceof Heading heading) {
                above.removeIf(earlier -> earlier.level() >= heading.level());
                above.add(heading);
            } else if (block instanceof Table table) {
                var section = above.isEmpty()
                        ? document.front().title()
                        : above.getLast().text();
                var title = table.caption().isEmpty() ? section : table.caption();
                sheets.add(new Sheet(names.next(title), title, path(above, section), table));
            }
        }
        return sheets;
    }

    private static String path(List<Heading> above, String section) {
        return above.size() < 2 ? section : above.get(above.size() - 2).text() + " › " + section;
    }

    /** The same file with fixed times, and with merged cells in a fixed order: the writer keeps them in a hash set. */
    private static byte[] settled(byte[] workbook, Document.Front front) {
        var settled = new StableZip();
        try (var zip = ZipFile.builder().setByteArray(workbook).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                var content = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                settled.add(entry.getName(), sorted(dated(content, front)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return settled.toBytes();
    }

    private static String dated(String part, Document.Front front) {
        return DATE.matcher(part).replaceAll("$1" + DocumentDate.of(front) + "T00:00:00Z");
    }

    private static String sorted(String part) {
        var merged = MERGED.matcher(part);
        if (!merged.find()) {
            return part;
        }
        var ranges = merged.group(1).split("(?=<mergeCell )");
        Arrays.sort(ranges);
        return part.substring(0, merged.start(1)) + String.join("", ranges) + part.substring(merged.end(1));
    }
}
