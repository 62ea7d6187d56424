package se.tertial.ledger.sie;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads SIE 5, an export ({@code <Sie>}) or vouchers to be taken in ({@code <SieEntry>}), as a stream. No document type and no entity of
 * the file's own is read, nothing is fetched, and depth and size of markup have limits.
 */
final class Sie5Reader {

    private static final int DEPTH_MAX = 32;
    private static final int NAME_CHARS_MAX = 40;

    /** A name that is in the declaration of the file; it begins with that or has none. */
    private static final Pattern ENCODING = Pattern.compile("^<\\?xml[^>]{0,200}encoding\\s*=\\s*[\"']([^\"']{1,40})");

    private final InputStream in;
    private final String encoding;
    private final SieFindings findings;
    private final Sie5Items items;

    /** @param opening the first signs of the file, for the encoding it declares */
    Sie5Reader(InputStream in, String opening, SieFindings findings, SieItems items) {
        var declared = ENCODING.matcher(opening);
        this.in = new Sie5Guard(in);
        this.encoding = declared.find() ? declared.group(1).toUpperCase(Locale.ROOT) : "UTF-8";
        this.findings = findings;
        this.items = new Sie5Items(findings, items);
    }

    SieFile.End read() throws IOException {
        var isWhole = false;
        @Nullable XMLStreamReader xml = null;
        try {
            var charset = charset();
            if (charset == null) {
                findings.report(SieMistake.BAD_XML, 1, "encoding " + encoding);
                return new SieFile.End("5", true);
            }
            xml = factory().createXMLStreamReader(new InputStreamReader(in, charset.newDecoder()));
            isWhole = read(xml);
        } catch (XMLStreamException notXml) {
            if (notXml.getNestedException() instanceof Sie5Guard.TooLong) {
                tooLong(xml);
            } else if (notXml.getNestedException() instanceof CharacterCodingException) {
                findings.report(SieMistake.BAD_XML, line(notXml), "not " + encoding);
            } else if (notXml.getNestedException() instanceof IOException unreadable) {
                throw unreadable;
            } else {
                findings.report(SieMistake.BAD_XML, line(notXml), cause(notXml));
            }
        }
        return new SieFile.End("5", !isWhole);
    }

    private void tooLong(@Nullable XMLStreamReader xml) {
        var line = xml == null ? 0 : Math.max(0, xml.getLocation().getLineNumber());
        findings.report(SieMistake.LONG_LINE, line, Integer.toString(Sie5Guard.MARKUP_BYTES_MAX));
    }

    /** A reader must take these two (SIE 5, section 3); null for any other. */
    private @Nullable Charset charset() {
        return switch (encoding) {
            case "UTF-8", "US-ASCII", "ASCII" -> StandardCharsets.UTF_8;
            case "ISO-8859-1" -> StandardCharsets.ISO_8859_1;
            default -> null;
        };
    }

    private static int line(XMLStreamException e) {
        return e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
    }

    private static String cause(XMLStreamException e) {
        var message = String.valueOf(e.getMessage()).lines().toList();
        return message.getLast().replaceFirst("^Message: ", "").replaceFirst("\\.$", "");
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    /** Whether it came to the end. */
    private boolean read(XMLStreamReader xml) throws XMLStreamException {
        var depth = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD -> {
                    findings.report(SieMistake.XML_DOCTYPE, xml.getLocation().getLineNumber());
                    return false;
                }
                case XMLStreamConstants.ENTITY_REFERENCE -> {
                    findings.report(SieMistake.BAD_XML, xml.getLocation().getLineNumber(), "&" + xml.getLocalName());
                    return false;
                }
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEPTH_MAX) {
                        findings.report(SieMistake.BAD_XML, xml.getLocation().getLineNumber(), "depth > " + DEPTH_MAX);
                        return false;
                    }
                    if (depth == 1 && !isRoot(xml)) {
                        return false;
                    }
                    items.start(xml);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    items.end(xml);
                }
                default -> {
                    // text between tags says nothing that is read
                }
            }
        }
        return true;
    }

    private boolean isRoot(XMLStreamReader xml) {
        var name = xml.getLocalName();
        if (name.equals("Sie") || name.equals("SieEntry")) {
            return true;
        }
        if (name.toLowerCase(Locale.ROOT).equals("html")) {
            findings.report(SieMistake.HTML, 1);
        } else {
            findings.report(
                    SieMistake.XML_ROOT,
                    xml.getLocation().getLineNumber(),
                    name.substring(0, Math.min(NAME_CHARS_MAX, name.length())));
        }
        return false;
    }
}
