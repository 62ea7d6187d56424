package se.tertial.ledger.table;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** The texts that cells of an Excel file point to. Readings of signs ({@code rPh}) are not part of them. */
final class XlsxTexts {

    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean isInText;
    private boolean isInReading;

    List<String> all() {
        return texts;
    }

    void read(XMLStreamReader xml) {
        switch (xml.getEventType()) {
            case XMLStreamConstants.START_ELEMENT -> {
                isInText = xml.getLocalName().equals("t");
                isInReading |= xml.getLocalName().equals("rPh");
            }
            case XMLStreamConstants.END_ELEMENT -> ended(xml.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                if (isInText && !isInReading) {
                    text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                }
            }
            default -> {}
        }
    }

    private void ended(String name) {
        isInText = false;
        if (name.equals("rPh")) {
            isInReading = false;
        } else if (name.equals("si")) {
            texts.add(text.toString());
            text.setLength(0);
        }
    }
}
