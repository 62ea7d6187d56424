package se.tertial.document.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.tertial.Golden;
import se.tertial.basics.Finding;
import se.tertial.document.Document;
import se.tertial.document.HostileReport;
import se.tertial.document.SampleReport;
import se.tertial.report.SampleMatter;

class DocumentJsonTest {

    @Test
    void aDocumentReadBackIsTheSameDocument() {
        for (var document : List.of(
                SampleReport.document(3),
                HostileReport.document(),
                SampleMatter.ofLillby().memo())) {
            assertThat(DocumentJson.readOwn(DocumentJson.write(document))).isEqualTo(document);
        }
    }

    @Test
    void theJsonLooksAsOtherProgramsExpect() {
        Golden.compare("document/sample.json", DocumentJson.writeText(SampleReport.document()));
    }

    @Test
    void aNumberKeepsItsDecimals() {
        assertThat(DocumentJson.writeText(SampleReport.document()))
                .contains("{\"start\":155,\"text\":\"37,30\u00A0%\",\"value\":37.30,");
    }

    @Test
    void figuresStandWhereTheyStartCountedInCharacters() {
        var json = """
                {"title":"t","blocks":[{"kind":"paragraph","text":"😀 är 4 av 5",
                "figures":[{"start":5,"text":"4","value":4,"source":"a"}]}]}
                """;
        var written = DocumentJson.writeText(read(json));
        assertThat(written).contains("\"start\":5,\"text\":\"4\",\"value\":4,\"source\":\"a\"");
    }

    @Test
    void membersFromLaterVersionsArePassedOver() {
        assertThat(read("{\"title\":\"t\",\"later\":{},\"blocks\":[]}").front().title())
                .isEqualTo("t");
    }

    @Test
    void whatIsNotADocumentIsRefusedWithItsPlace() {
        assertThat(refused("[]")).isEqualTo("document-member: / an object");
        assertThat(refused("{}")).isEqualTo("document-member: /blocks a list");
        assertThat(refused("{\"blocks\":[{\"kind\":\"heading\",\"level\":9,\"text\":\"x\"}]}"))
                .isEqualTo("document-member: /blocks/0/level 1 to 4");
        assertThat(
                        refused(
                                "{\"blocks\":[{\"kind\":\"table\",\"rows\":[{\"kind\":\"row\",\"cells\":[{\"value\":\"4\"}]}]}]}"))
                .isEqualTo("document-member: /blocks/0/rows/0/cells/0/value a number or null");
        assertThat(
                        refused(
                                "{\"blocks\":[{\"kind\":\"paragraph\",\"text\":\"abc\",\"figures\":[{\"start\":2,\"text\":\"x\"}]}]}"))
                .isEqualTo("document-member: /blocks/0 the text \"x\" at character 2");
    }

    @Test
    void whatIsNotJsonIsRefusedWithItsLine() {
        var read = DocumentJson.read("fil.json", "{\n\"blocks\": [}".getBytes(StandardCharsets.UTF_8));
        assertThat(read.findings()).extracting(Finding::code).containsExactly("document-not-json");
        assertThat(read.findings().getFirst().place().line()).isEqualTo(2);
    }

    @Test
    void aTreeDeeperThanAnyDocumentIsRefused() {
        var deep = "{\"blocks\":" + "[".repeat(1000) + "]".repeat(1000) + "}";
        assertThat(refused(deep)).startsWith("document-not-json");
    }

    private static Document read(String json) {
        return DocumentJson.readOwn(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String refused(String json) {
        var read = DocumentJson.read("fil.json", json.getBytes(StandardCharsets.UTF_8));
        assertThat(read.value()).isEmpty();
        var finding = read.findings().getFirst();
        return finding.code() + ": " + String.join(" ", finding.arguments());
    }
}
