package se.tertial.report.compose;

import java.text.Normalizer;
import java.util.Locale;

/** Words as links and file names have them: {@code Bilaga 1a Årsplan} is {@code bilaga-1a-arsplan}. */
public final class LinkName {

    private LinkName() {}

    public static String of(String words) {
        return Normalizer.normalize(words.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
