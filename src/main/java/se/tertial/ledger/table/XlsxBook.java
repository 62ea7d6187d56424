package se.tertial.ledger.table;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An Excel file, kept on disk while its sheets are read row by row. Only its texts are held in memory, and all of it is read within
 * limits, since a small file may unpack to a boundless one.
 */
final class XlsxBook implements Closeable {

    /** @param part where in the file it stands */
    record Sheet(String name, String part, boolean isHidden) {}

    private static final int SHEETS_MAX = 1000;
    private static final XMLInputFactory XML = factory();

    private final Path copy;
    private final ZipFile zip;
    private final Limits limits;

    private XlsxBook(Path copy, ZipFile zip, Limits limits) {
        this.copy = copy;
        this.zip = zip;
        this.limits = limits;
    }

    static XlsxBook open(InputStream file, Limits limits) throws IOException {
        var copy = Files.createTempFile("table", ".xlsx");
        try {
            var most = Math.min(limits.fileBytesMax(), Limits.EXCEL_BYTES_MAX);
            Files.copy(new Bounded(file, most), copy, StandardCopyOption.REPLACE_EXISTING);
            return new XlsxBook(copy, new ZipFile(copy.toFile()), limits);
        } catch (ZipException | EOFException broken) {
            Files.delete(copy);
            throw new Unreadable(TableProblem.BROKEN_EXCEL, 0);
        } catch (IOException | RuntimeException failed) {
            Files.delete(copy);
            throw failed;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            zip.close();
        } finally {
            Files.delete(copy);
        }
    }

    List<Sheet> sheets() throws IOException {
        var parts = relations();
        var sheets = new ArrayList<Sheet>();
        read("xl/workbook.xml", limits.stringBytesMax(), xml -> {
            if (isStart(xml, "sheet") && sheets.size() < SHEETS_MAX) {
                var id = attribute(xml, "id");
                var part = parts.get(id);
                if (part != null) {
                    var state = attribute(xml, "state");
                    sheets.add(new Sheet(attribute(xml, "name"), part, state.contains("idden")));
                }
            }
        });
        return sheets;
    }

    Rows rows(Sheet sheet) throws IOException {
        var isFrom1904 = new boolean[1];
        read("xl/workbook.xml", limits.stringBytesMax(), xml -> {
            if (isStart(xml, "workbookPr")) {
                isFrom1904[0] = isTrue(attribute(xml, "date1904"));
            }
        });
        var texts = new XlsxTexts();
        if (zip.getEntry("xl/sharedStrings.xml") != null) {
            read("xl/sharedStrings.xml", limits.stringBytesMax(), texts::read);
        }
        var styles = new XlsxDates(isFrom1904[0]);
        if (zip.getEntry("xl/styles.xml") != null) {
            read("xl/styles.xml", limits.stringBytesMax(), styles::read);
        }
        return new XlsxRows(stream(sheet.part(), limits.sheetBytesMax()), texts.all(), styles, limits);
    }

    interface Step {
        void at(XMLStreamReader xml) throws XMLStreamException;
    }

    static boolean isStart(XMLStreamReader xml, String name) {
        return xml.getEventType() == XMLStreamConstants.START_ELEMENT
                && xml.getLocalName().equals(name);
    }

    static boolean isEnd(XMLStreamReader xml, String name) {
        return xml.getEventType() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals(name);
    }

    /** Empty when there is none; whatever its namespace, since programs differ. */
    static String attribute(XMLStreamReader xml, String name) {
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private Map<String, String> relations() throws IOException {
        var parts = new HashMap<String, String>();
        read("xl/_rels/workbook.xml.rels", limits.stringBytesMax(), xml -> {
            if (isStart(xml, "Relationship") && attribute(xml, "Type").endsWith("/worksheet")) {
                var target = attribute(xml, "Target");
                var part = target.startsWith("/") ? target.substring(1) : "xl/" + target;
                parts.put(attribute(xml, "Id"), part);
            }
        });
        return parts;
    }

    private void read(String part, long bytesMax, Step step) throws IOException {
        var xml = stream(part, bytesMax);
        try {
            while (xml.hasNext()) {
                xml.next();
                step.at(xml);
            }
        } catch (XMLStreamException broken) {
            throw unreadable(broken, 0);
        }
    }

    private XMLStreamReader stream(String part, long bytesMax) throws IOException {
        var entry = zip.getEntry(part);
        if (entry == null) {
            throw new Unreadable(TableProblem.BROKEN_EXCEL, 0);
        }
        try {
            return XML.createXMLStreamReader(new Bounded(zip.getInputStream(entry), bytesMax));
        } catch (XMLStreamException broken) {
            throw unreadable(broken, 0);
        }
    }

    static IOException unreadable(XMLStreamException broken, int line) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof Unreadable limit) {
                return limit;
            }
        }
        return broken.getNestedException() instanceof Unreadable limit
                ? limit
                : new Unreadable(TableProblem.BROKEN_EXCEL, line);
    }

    private static boolean isTrue(String word) {
        return word.equals("1") || word.equals("true");
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLReporter((message, sort, about, place) -> {});
        return factory;
    }
}
