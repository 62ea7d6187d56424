package se.tertial.proofdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.tertial.basics.Language;
import se.tertial.proofdesk.Proofing.Done;
import se.tertial.proofdesk.Proofing.Refused;

class ProofDeskTest {

    private static final Duration LONG = Duration.ofSeconds(60);

    private final ProofDesk desk = new ProofDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theWrongTotalIsMarkedOnThePictureOfItsPage() throws IOException {
        var result = done("r.pdf", DeskFiles.wrongTotal());

        var finding = result.found(Language.SV).getFirst();
        var picture = Optional.ofNullable(result.pictures().get(2)).orElseThrow();
        var box = picture.places(finding).getFirst();
        assertThat(finding.quote()).isEqualTo("209 500");
        assertThat(result.pictures()).as("only pages with findings").containsOnlyKeys(2);
        assertThat(box.right() - box.left()).as("a figure, not a line").isBetween(0.03, 0.12);
        var image = ImageIO.read(new ByteArrayInputStream(picture.png()));
        assertThat(hasInk(image, box)).isTrue();
    }

    private static boolean hasInk(java.awt.image.BufferedImage image, Box box) {
        for (var x = (int) (box.left() * image.getWidth()); x < box.right() * image.getWidth(); x++) {
            for (var y = (int) (box.top() * image.getHeight()); y < box.bottom() * image.getHeight(); y++) {
                if ((image.getRGB(x, y) & 0xFF) < 0x60) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void whatWasReadIsCountedEvenWhenNothingIsFound() {
        var result = done("r.pdf", DeskFiles.right());

        assertThat(result.found(Language.SV)).isEmpty();
        assertThat(result.extent()).isEqualTo(new Extent(2, 1, 15, 0));
    }

    @Test
    void aResultIsForgottenWhenSomebodySaysSo() {
        var proofing = desk.take("r.txt", DeskFiles.wrongText()).orElseThrow();
        proofing.await(LONG);

        assertThat(desk.find(proofing.id())).isPresent();
        desk.forget(proofing.id());
        assertThat(desk.find(proofing.id())).isEmpty();
    }

    @Test
    void filesThatCannotBeReadAreRefusedWithAReason() {
        assertThat(refused(DeskFiles.locked())).isEqualTo("reading-encrypted");
        assertThat(refused(DeskFiles.scanned())).isEqualTo("reading-pages-without-text");
        assertThat(refused(DeskFiles.bomb())).isEqualTo("reading-too-complex");
        assertThat(refused("%PDF-1.7 and no more".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("reading-broken");
    }

    @Test
    void aPageNamedPdfIsReadAsWhatItIs() {
        var html = "<!DOCTYPE html><html><body><p>Hej <script>alert(1)</script></p></body></html>";
        var result = done("r.pdf", html.getBytes(StandardCharsets.UTF_8));

        assertThat(result.pictures()).isEmpty();
        assertThat(result.found(Language.SV)).isEmpty();
    }

    @Test
    void whenManyWaitOneMoreIsTurnedAway() {
        var file = DeskFiles.wrongTotal();
        var taken = new ArrayList<Proofing>();
        var turnedAway = 0;
        for (var i = 0; i < 40; i++) {
            var proofing = desk.take("r.pdf", file);
            proofing.ifPresent(taken::add);
            turnedAway += proofing.isEmpty() ? 1 : 0;
        }

        assertThat(turnedAway).isPositive();
        assertThat(taken)
                .hasSizeGreaterThanOrEqualTo(8)
                .allSatisfy(one -> assertThat(one.await(LONG)).isInstanceOf(Done.class));
    }

    @Test
    void aNameIsKeptWithoutItsFolders() {
        assertThat(desk.take("C:\\hemligt\\rapport.pdf", DeskFiles.wrongText())
                        .orElseThrow()
                        .file())
                .isEqualTo("rapport.pdf");
    }

    private Proofread done(String name, byte[] bytes) {
        return ((Done) desk.take(name, bytes).orElseThrow().await(LONG)).result();
    }

    private String refused(byte[] bytes) {
        return ((Refused) desk.take("r", bytes).orElseThrow().await(LONG))
                .why()
                .getFirst()
                .code();
    }
}
