package se.tertial.document.svg;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;
import se.tertial.document.font.HouseFont;

/** A chart as pixels, for files that cannot hold drawings; sharp when printed 15 cm wide. */
public final class ChartPng {

    private static final float WIDTH_PIXELS = 1600;

    static {
        registerHouseFont();
    }

    private ChartPng() {}

    /** @param svg a drawing of {@link ChartSvg} */
    public static byte[] of(String svg) {
        var png = new ByteArrayOutputStream(1 << 16);
        var transcoder = new PNGTranscoder();
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, WIDTH_PIXELS);
        transcoder.addTranscodingHint(PNGTranscoder.KEY_BACKGROUND_COLOR, Color.WHITE);
        try {
            transcoder.transcode(new TranscoderInput(new StringReader(svg)), new TranscoderOutput(png));
        } catch (TranscoderException e) {
            throw new IllegalStateException(e);
        }
        return png.toByteArray();
    }

    private static void registerHouseFont() {
        try {
            var font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(HouseFont.REGULAR.bytes()));
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
