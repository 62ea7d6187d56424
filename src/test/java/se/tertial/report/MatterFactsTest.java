package se.tertial.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.tertial.basics.Language;
import se.tertial.document.Document;
import se.tertial.document.html.HtmlReport;
import se.tertial.document.html.Links;

/** Every fact that the real matter prints stands in ours, but where it contradicts itself. */
class MatterFactsTest {

    private static final Document WHOLE = SampleMatter.ofMjolby().whole(Language.SV);

    private static final String TEXT = (WHOLE.front().municipalityName() + HtmlReport.write(WHOLE, Links.NONE))
            .replaceAll("<[^>]+>", " ")
            .replaceAll("[\\s\u00A0\u202F]+", " ");

    /** How the fact is said with us, where it is said in other words. */
    private static final Map<String, String> SAID = Map.ofEntries(
            Map.entry("diarienummer rapport", "KS/2023:5"),
            Map.entry("paragraf", "§ 19"),
            Map.entry("beredande organ", "Arbetsutskottets förslag"),
            Map.entry("beslutande organ", "till kommunstyrelsens beslut"),
            Map.entry("förslagsställare i tjänsteskrivelsen", "Kommunstyrelsens förvaltnings förslag till beslut"),
            Map.entry("sammanfattning: KF-mål uppfyllda", "Ett av fullmäktiges två mål till nämnden är uppfyllt"),
            Map.entry("sammanfattning: nämndmål uppfyllda", "Av nämndens fyra egna mål är ett uppfyllt"),
            Map.entry("sammanfattning: nämndmål ej uppfyllda", "två är inte uppfyllda"),
            Map.entry("sammanfattning: nämndmål ej utvärderade", "ett har inte kunnat utvärderas"),
            Map.entry("sammanfattning: budgetresultat", "budgetöverskott på 0,6 mnkr"),
            Map.entry("sammanfattning: sjukfrånvaro", "3,6 %"));

    /** An incomplete date; see samples/mjolby/AVVIKELSER.md. */
    private static final Set<String> CONTRADICTIONS = Set.of("rapportens status");

    @TestFactory
    Stream<DynamicTest> everyFactOfTheMatter() {
        return FactsCsv.rows("mjolby", "case").stream()
                .filter(fact -> !CONTRADICTIONS.contains(fact.getField("key")))
                .map(fact -> DynamicTest.dynamicTest(
                        fact.getField("key"),
                        () -> assertThat(TEXT)
                                .contains(SAID.getOrDefault(fact.getField("key"), fact.getField("value")))));
    }
}
