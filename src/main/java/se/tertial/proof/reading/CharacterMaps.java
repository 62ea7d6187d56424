package se.tertial.proof.reading;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;

/** Looks at which characters a font says its codes are, before PDFBox writes out every code of a range one by one. */
final class CharacterMaps {

    private static final int CODES_MAX = 1 << 20;
    private static final Pattern RANGES = Pattern.compile("beginbfrange(.*?)(?:endbfrange|\\z)", Pattern.DOTALL);
    private static final Pattern TOKEN = Pattern.compile("<([\\s0-9A-Fa-f]*)>|\\[[^\\]]*(?:\\]|\\z)");

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    /** @throws Bounded.LimitPassed when the font names more codes than any font has */
    void check(PDResources resources, COSName font) throws IOException {
        var fonts = resources.getCOSObject().getCOSDictionary(COSName.FONT);
        var dictionary = fonts == null ? null : fonts.getCOSDictionary(font);
        if (dictionary == null
                || !seen.add(dictionary)
                || !(dictionary.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream stream)) {
            return;
        }
        try (var in = stream.createInputStream()) {
            if (codes(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1)) > CODES_MAX) {
                throw new Bounded.LimitPassed("reading-too-complex", CODES_MAX);
            }
        }
    }

    /** How many codes all ranges have: each is its first code, its last, and what they mean. */
    private static long codes(String map) {
        var codes = 0L;
        var ranges = RANGES.matcher(map);
        while (ranges.find()) {
            var token = TOKEN.matcher(ranges.group(1));
            var first = BigInteger.ZERO;
            for (var i = 0; token.find(); i++) {
                var digits = token.group(1) == null ? "" : token.group(1).replaceAll("\\s", "");
                if (i % 3 == 0) {
                    first = code(digits);
                } else if (i % 3 == 1) {
                    codes += Math.clamp(code(digits).subtract(first).longValue(), 0, CODES_MAX + 1L);
                }
            }
        }
        return codes;
    }

    /** Of a code only the last four bytes count. */
    private static BigInteger code(String digits) {
        var last = digits.substring(Math.max(0, digits.length() - 8));
        return last.isEmpty() ? BigInteger.ZERO : new BigInteger(last, 16);
    }
}
