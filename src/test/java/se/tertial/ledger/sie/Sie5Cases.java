package se.tertial.ledger.sie;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Files of SIE 5, right and wrong. */
final class Sie5Cases {

    private static final String SIE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Sie xmlns="http://www.sie.se/sie5">
              <FileInfo>
                <SoftwareProduct name="Prov" version="1"/>
                <FileCreation time="2024-05-02T10:00:00Z" by="prov"/>
                <Company organizationId="212000-0001" name="Åby kommun"/>
                <FiscalYears>
                  <FiscalYear start="2023-01" end="2023-12"/>
                  <FiscalYear start="2024-01" end="2024-12" primary="true"/>
                </FiscalYears>
                <AccountingCurrency currency="SEK"/>
              </FileInfo>
              <Accounts>
                <Account id="1930" name="Bank" type="asset">
                  <OpeningBalance month="2024-01" amount="500"/>
                  <ClosingBalance month="2024-06" amount="1"/>
                  <ClosingBalance month="2024-12" amount="399.50"/>
                </Account>
                <Account id="5011" name="Löner" type="cost">
                  <ClosingBalance month="2024-12" amount="100.50"/>
                  <Budget month="2024-01" amount="110"><ObjectReference dimId="1" objectId="158"/></Budget>
                </Account>
                <Account id="3010" name="Intäkter" type="income">
                  <Budget amount="-100.03"/>
                </Account>
              </Accounts>
              <Dimensions>
                <Dimension id="1" name="Ansvar"><Object id="158" name="Kansliet"/></Dimension>
              </Dimensions>
              <Journal id="A" name="Löner">
                <JournalEntry id="1" journalDate="2024-01-31" text="Lön januari">
                  <LedgerEntry accountId="5011" amount="100.50">
                    <ObjectReference dimId="1" objectId="158"/>
                    <ObjectReference dimId="6" objectId="47"/>
                  </LedgerEntry>
                  <LedgerEntry accountId="5011" amount="7" text="struken"><Overstrike date="2024-02-01" by="ab"/></LedgerEntry>
                  <LedgerEntry accountId="1930" amount="-100.50" ledgerDate="2024-02-01" text="Utbetalt"/>
                </JournalEntry>
              </Journal>
              <Documents><EmbeddedFile id="1" fileName="a.pdf">JVBERi0xLjcK</EmbeddedFile></Documents>
            </Sie>
            """;

    private static final String ENTRY = """
            <SieEntry xmlns="http://www.sie.se/sie5">
              <FileInfo><AccountingCurrency currency="SEK"/></FileInfo>
              <Journal><JournalEntry journalDate="2024-01-31">
                <LedgerEntry accountId="5011" amount="1"/><LedgerEntry accountId="1930" amount="-1"/>
              </JournalEntry></Journal>
            </SieEntry>
            """;

    private Sie5Cases() {}

    static Map<String, byte[]> all() {
        var cases = new LinkedHashMap<String, byte[]>();
        put(cases, "whole-5.sie", SIE);
        cases.put("latin-1-5.sie", SIE.replace("UTF-8", "ISO-8859-1").getBytes(StandardCharsets.ISO_8859_1));
        put(cases, "entry-5.sie", ENTRY);
        put(cases, "budget-without-year-5.sie", SIE.replaceAll("(?s)<FiscalYears>.*</FiscalYears>", ""));
        put(cases, "cut-5.sie", SIE.substring(0, 1500));
        put(cases, "unbalanced-5.sie", ENTRY.replace("\"-1\"", "\"-2\""));
        put(cases, "euro-5.sie", ENTRY.replace("SEK", "EUR"));
        put(
                cases,
                "fields-5.sie",
                ENTRY.replace("amount=\"1\"", "amount=\"ett\"")
                        .replace(
                                "amount=\"-1\"/",
                                "amount=\"0\"><ObjectReference dimId=\"x\" objectId=\"1\"/></LedgerEntry"));
        put(cases, "date-5.sie", ENTRY.replace("2024-01-31", "2024-31-01"));
        put(cases, "other-root-5.sie", "<?xml version=\"1.0\"?>\n<faktura/>\n");
        put(cases, "web-page-5.sie", "<?xml version=\"1.0\"?>\n<HTML xmlns=\"x\"/>\n");
        put(
                cases,
                "doctype-5.sie",
                "<?xml version=\"1.0\"?>\n<!DOCTYPE Sie [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n<Sie>&x;</Sie>");
        put(cases, "entity-5.sie", ENTRY.replace("</FileInfo>", "&x;</FileInfo>"));
        put(cases, "deep-5.sie", "<Sie>" + "<a>".repeat(100) + "</a>".repeat(100) + "</Sie>");
        put(cases, "long-tag-5.sie", "<Sie a=\"" + "x".repeat(100_000) + "\"/>");
        put(cases, "long-comment-5.sie", "<Sie><!-- <a> " + "x".repeat(100_000) + "--></Sie>");
        cases.put("not-utf-8-5.sie", SIE.getBytes(StandardCharsets.ISO_8859_1));
        put(cases, "other-encoding-5.sie", SIE.replace("UTF-8", "UTF-16"));
        return cases;
    }

    private static void put(Map<String, byte[]> cases, String name, String text) {
        cases.put(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
