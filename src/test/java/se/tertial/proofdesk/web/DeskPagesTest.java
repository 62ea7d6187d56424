package se.tertial.proofdesk.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.tertial.Golden;
import se.tertial.basics.Language;
import se.tertial.basics.Messages;
import se.tertial.proof.Proof;
import se.tertial.proof.Reading;
import se.tertial.proof.reading.Readers;
import se.tertial.proofdesk.DeskFiles;
import se.tertial.ui.Page;
import se.tertial.ui.Pages;

class DeskPagesTest {

    private static final Pages PAGES = new Pages(TemplateEngine.createPrecompiled(ContentType.Html));
    private static final Pattern TAG = Pattern.compile("(/(?:css|js)/tertial-)[0-9a-f]+");

    @Test
    void theDeskSaysWhatItTakesAndWhatBecomesOfIt() {
        compare("desk", new DeskComposition(Language.SV).desk(List.of(), false));
    }

    @Test
    void aRefusalStandsBesideTheField() {
        var text = Messages.of("reading", Language.SV).text("reading-encrypted");
        assertThat(html(new DeskComposition(Language.SV).desk(List.of(text), true)))
                .contains("låst med lösenord", "drop-said refused");
    }

    @Test
    void findingsStandBesideTheTextWithTheirPlacesMarked() {
        var reading = read(DeskFiles.wrongText());
        var sheet = ProofSheets.of(
                reading,
                Proof.read(reading, Language.SV, false),
                ProofSheets.Pictures.NONE,
                Language.SV,
                severity -> true);
        var cell = sheet.spreads().getFirst().excerpt().rows().getLast().cells().get(2);

        assertThat(cell.text()).isEqualTo("209 500");
        assertThat(cell.marks()).extracting(Spread.Mark::number).containsExactly(1);
        assertThat(sheet.spreads().getFirst().cards().getFirst().arithmetic())
                .extracting(FindingCard.Fact::text)
                .containsExactly("205\u202F900", "209\u202F500", "+3\u202F600");
    }

    @Test
    void everyCheckIsExplainedWithWhatToDo() {
        var page = Explanations.page(Language.SV);

        assertThat(page.checks()).allSatisfy(check -> {
            assertThat(check.about()).isNotEmpty();
            assertThat(Explanations.address(check.code())).endsWith("#" + check.code());
        });
        assertThat(html(page)).contains("id=\"sum\"");
    }

    @Test
    void wordsOfAFileAreNeverMarkup() {
        var reading = read("<script>alert(1)</script>\tA\nSumma\t1\n".getBytes(StandardCharsets.UTF_8));
        var words = new DeskComposition(Language.SV);
        assertThat(words.choices(
                        ProofSheets.of(reading, List.of(), ProofSheets.Pictures.NONE, Language.SV, s -> true),
                        Optional.empty(),
                        "/granska/x"))
                .hasSize(1);
        assertThat(html(words.desk(List.of("<script>"), true))).doesNotContain("<p><script>");
    }

    private static Reading read(byte[] bytes) {
        return Readers.read("rapport.txt", bytes).value().orElseThrow();
    }

    private static String html(Page page) {
        return TAG.matcher(new String(PAGES.html(page), StandardCharsets.UTF_8)).replaceAll("$1tag");
    }

    private static void compare(String name, Page page) {
        Golden.compare("proofdesk/" + name + ".html", html(page));
    }
}
