package se.tertial.proof.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.junit.jupiter.api.Test;
import se.tertial.basics.Language;
import se.tertial.basics.Messages;

class RefusedFilesTest {

    @Test
    void aLockedPdfIsRefused() {
        assertRefused(MadeFiles.locked(MadeFiles.pdf(SampleReport.html(""))), "reading-encrypted");
    }

    @Test
    void aTruncatedPdfIsRefusedOrReadInPart() {
        var pdf = MadeFiles.pdf(SampleReport.html(""));
        var read = Readers.read("r.pdf", Arrays.copyOf(pdf, pdf.length / 3));
        assertThat(read.value().isPresent() || read.findings().size() == 1).isTrue();
    }

    @Test
    void randomBytesAreRefused() {
        var bytes = new byte[50_000];
        new Random(1).nextBytes(bytes);
        assertRefused(bytes, "reading-unknown");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertRefused(new byte[0], "reading-empty");
    }

    @Test
    void aPdfWithoutWordsIsRefused() {
        assertRefused(MadeFiles.blank(), "reading-empty");
    }

    @Test
    void aFileThatDoesNotExistIsRefused() {
        assertThat(Readers.read(Path.of("/nowhere/r.pdf")).findings())
                .extracting("code")
                .containsExactly("reading-no-file");
    }

    @Test
    void aZipThatUnpacksToTooMuchIsRefused() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            writeZeros(zip);
        }
        assertRefused(out.toByteArray(), "reading-too-complex");
    }

    @Test
    void aPdfStreamThatUnpacksToTooMuchIsRefused() throws IOException {
        var out = new ByteArrayOutputStream();
        out.writeBytes(
                "%PDF-1.4\n1 0 obj\n<</Filter/FlateDecode/Length 9>>\nstream\n".getBytes(StandardCharsets.ISO_8859_1));
        try (var packed = new DeflaterOutputStream(out)) {
            writeZeros(packed);
        }
        assertRefused(out.toByteArray(), "reading-too-complex");
    }

    @Test
    void aFontThatNamesMoreCodesThanAnyFontHasIsRefused() {
        var pdf = MadeFiles.changed(MadeFiles.pdf(SampleReport.html("")), document -> {
            var resources = document.getPage(0).getResources();
            var font = resources.getFont(resources.getFontNames().iterator().next());
            var map = new COSStream();
            try (var out = map.createOutputStream()) {
                out.write("1 beginbfrange <0000> <7FFFFFFF> <0041> endbfrange".getBytes(StandardCharsets.US_ASCII));
            }
            font.getCOSObject().setItem(COSName.TO_UNICODE, map);
        });
        assertRefused(pdf, "reading-too-complex");
    }

    private static void writeZeros(java.io.OutputStream out) throws IOException {
        var zeros = new byte[1 << 20];
        for (var i = 0; i < 300; i++) {
            out.write(zeros);
        }
    }

    @Test
    void everyRefusalHasItsTextInBothLanguages() {
        var swedish = Messages.of("reading", Language.SV);
        var english = Messages.of("reading", Language.EN);
        assertThat(swedish.keys()).isEqualTo(english.keys()).contains("reading-encrypted", "reading-too-slow");
    }

    private static void assertRefused(byte[] bytes, String code) {
        var read = Readers.read("r", bytes);
        assertThat(read.value()).isEmpty();
        assertThat(read.findings()).extracting("code").containsExactly(code);
    }
}
