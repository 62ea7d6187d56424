package se.tertial.document.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/** Source Sans 3, and a few symbols it lacks. Digits are equally wide in every face. */
public enum HouseFont {
    REGULAR("SourceSans3-Regular.ttf"),
    SEMIBOLD("SourceSans3-SemiBold.ttf"),
    ITALIC("SourceSans3-Italic.ttf"),
    SYMBOLS("TertialSymbols.ttf");

    private final String file;
    private volatile byte @Nullable [] bytes;
    private volatile @Nullable Widths widths;

    HouseFont(String file) {
        this.file = file;
    }

    public String file() {
        return file;
    }

    /**
     * The font file without its ligatures: PDF writers form glyphs for «ft» and «tt» that cannot be read back as text,
     * which PDF/UA forbids.
     */
    public byte[] bytes() {
        var known = bytes;
        if (known == null) {
            known = withoutLigatures(load());
            bytes = known;
        }
        return known;
    }

    /** How wide a text is at size 1; multiply with the size to get points. */
    public double width(String text) {
        var known = widths;
        if (known == null) {
            known = new Widths(bytes());
            widths = known;
        }
        return known.of(text);
    }

    private byte[] load() {
        try (InputStream in = HouseFont.class.getResourceAsStream("/fonts/" + file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Renames the table of substitutions in the font's directory, so that no reader finds it. */
    private static byte[] withoutLigatures(byte[] font) {
        var directory = ByteBuffer.wrap(font);
        var tables = directory.getShort(4);
        for (var table = 0; table < tables; table++) {
            var at = 12 + 16 * table;
            if (new String(font, at, 4, StandardCharsets.US_ASCII).equals("GSUB")) {
                directory.put(at, "zzzz".getBytes(StandardCharsets.US_ASCII));
            }
        }
        return font;
    }

    private static final class Widths {

        private static final int COMMON = 0x250;

        private final TrueTypeFont font;
        private final CmapLookup glyphs;
        private final double[] common = new double[COMMON];
        private final double unitsPerEm;

        Widths(byte[] bytes) {
            try {
                font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
                glyphs = font.getUnicodeCmapLookup();
                unitsPerEm = font.getUnitsPerEm();
                for (var c = 0; c < COMMON; c++) {
                    common[c] = measured(c);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        double of(String text) {
            return text.codePoints()
                    .mapToDouble(c -> c < COMMON ? common[c] : shared(c))
                    .sum();
        }

        private synchronized double shared(int character) {
            return measured(character);
        }

        private double measured(int character) {
            if (character == 0xAD) {
                return 0;
            }
            try {
                var glyph = glyphs.getGlyphId(character);
                return glyph == 0 ? 0.8 : font.getAdvanceWidth(glyph) / unitsPerEm;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
