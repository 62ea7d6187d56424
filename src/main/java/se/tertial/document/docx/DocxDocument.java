package se.tertial.document.docx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import se.tertial.document.Document;
import se.tertial.document.Wording;
import se.tertial.document.layout.DocumentDate;
import se.tertial.document.markup.Markup;
import se.tertial.document.markup.StableZip;

/**
 * A report as a Word file for further work: heading styles, a contents field that reads before it is updated, tables with
 * repeated heading rows, landscape sections, charts as pictures with their text. Written as XML directly, since building
 * it in memory as objects takes many times longer. The same document gives the same bytes.
 */
public final class DocxDocument {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private DocxDocument() {}

    public static byte[] write(Document document) {
        var body = new WordBody(document);
        var content = body.write();
        var zip = new StableZip();
        zip.add("[Content_Types].xml", template("content-types", document));
        zip.add("_rels/.rels", template("package-relations", document));
        zip.add("docProps/core.xml", properties(document.front()));
        zip.add("docProps/app.xml", template("app", document));
        zip.add("word/document.xml", DECLARATION + content);
        zip.add("word/_rels/document.xml.rels", relations(body));
        zip.add("word/styles.xml", template("styles", document));
        zip.add("word/settings.xml", template("settings", document));
        zip.add("word/numbering.xml", template("numbering", document));
        zip.add("word/header.xml", header(document.front()));
        zip.add("word/footer.xml", footer(document.front()));
        for (var picture : body.pictures()) {
            zip.add("word/" + picture.path(), picture.png());
        }
        return zip.toBytes();
    }

    /** The root of a part, with the namespaces used in it. */
    static Markup root(String element) {
        var out = new Markup();
        out.open(element).attr("xmlns:w", WORD).attr("xmlns:r", LINKS);
        out.attr("xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing");
        out.attr("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main");
        return out.attr("xmlns:pic", "http://schemas.openxmlformats.org/drawingml/2006/picture");
    }

    private static String properties(Document.Front front) {
        var out = new Markup();
        out.open("cp:coreProperties");
        out.attr("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties");
        out.attr("xmlns:dc", "http://purl.org/dc/elements/1.1/").attr("xmlns:dcterms", "http://purl.org/dc/terms/");
        out.attr("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
        out.element("dc:title", front.title() + " – " + front.unitName());
        out.element("dc:subject", front.period()).element("dc:creator", front.municipalityName());
        out.element("dc:language", language(front));
        var date = DocumentDate.of(front) + "T00:00:00Z";
        out.open("dcterms:created")
                .attr("xsi:type", "dcterms:W3CDTF")
                .text(date)
                .close();
        out.open("dcterms:modified")
                .attr("xsi:type", "dcterms:W3CDTF")
                .text(date)
                .close();
        return DECLARATION + out.close();
    }

    private static String relations(WordBody body) {
        var out = new Markup();
        out.open("Relationships").attr("xmlns", "http://schemas.openxmlformats.org/package/2006/relationships");
        for (var part : new String[] {"styles", "settings", "numbering", "header", "footer"}) {
            relation(out, part, part, part + ".xml");
        }
        for (var picture : body.pictures()) {
            relation(out, picture.relation(), "image", picture.path());
        }
        return DECLARATION + out.close();
    }

    private static void relation(Markup out, String id, String type, String target) {
        out.open("Relationship")
                .attr("Id", id)
                .attr("Type", LINKS + "/" + type)
                .attr("Target", target)
                .empty();
    }

    private static String header(Document.Front front) {
        var text = new WordText(root("w:hdr"), new Tracking(front));
        text.begin("Header");
        text.run(front.municipalityName(), Look.STRONG);
        for (var part : new String[] {front.title(), front.unitName(), front.status()}) {
            if (!part.isEmpty()) {
                text.run("  ·  " + part, Look.PLAIN);
            }
        }
        text.end();
        return DECLARATION + text.out().close();
    }

    private static String footer(Document.Front front) {
        var text = new WordText(root("w:ftr"), new Tracking(front));
        text.begin("Footer");
        text.run(Wording.PAGE.in(front.language()) + " ", Look.PLAIN);
        text.field("PAGE", "1");
        text.run(" " + Wording.OF.in(front.language()) + " ", Look.PLAIN);
        text.field("NUMPAGES", "1");
        text.end();
        return DECLARATION + text.out().close();
    }

    private static String template(String name, Document document) {
        try (var in = DocxDocument.class.getResourceAsStream("/document/word/" + name + ".xml")) {
            var text = new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
            return text.replace("LANGUAGE", language(document.front()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String language(Document.Front front) {
        return front.language().equals("en") ? "en-GB" : "sv-SE";
    }
}
