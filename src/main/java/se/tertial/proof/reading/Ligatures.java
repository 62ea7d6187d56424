package se.tertial.proof.reading;

import java.text.Normalizer;

/** Letters printed as one, or with their dots apart, as the letters they are. */
final class Ligatures {

    private Ligatures() {}

    static String plain(String text) {
        if (text.chars().allMatch(c -> c < 0x0300)) {
            return text;
        }
        var out = new StringBuilder();
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            out.append(c >= 0xFB00 && c <= 0xFB06 ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC) : c);
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }
}
