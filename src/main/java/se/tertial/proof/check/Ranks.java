package se.tertial.proof.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.tertial.proof.ProofFinding;
import se.tertial.proof.ProofFinding.Severity;

/** A place in a ranking and the share of best or worst that it is said to be: "plats 183 av 195 … bland de 9 % sämsta". */
final class Ranks implements Check {

    private static final Pattern PLACE = Pattern.compile(
            "(?iU)\\bplats (?:nummer |nr )?(?<place>\\d{1,3}) (?:av|bland|utav)(?: de| landets| totalt| sveriges| samtliga)* (?<all>\\d{2,3})\\b");
    private static final Pattern SHARE = Pattern.compile(
            "(?iU)(?:bland|till|tillhör)?(?: de)? ?(?<share>\\d{1,2}(?:,\\d)?) ?(?:%|procent) (?<end>bästa|sämsta|lägsta|högsta)");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public List<ProofFinding> find(Manuscript manuscript, Voice voice) {
        var findings = new ArrayList<ProofFinding>();
        for (var prose : manuscript.prose()) {
            var place = PLACE.matcher(prose.text());
            while (place.find()) {
                var rest = prose.text().substring(place.end());
                var share = SHARE.matcher(rest);
                var next = PLACE.matcher(rest);
                if (share.find() && share.start() < 120 && !(next.find() && next.start() < share.start())) {
                    told(
                                    prose,
                                    place.group() + " … " + share.group().strip(),
                                    new Rank(
                                            Integer.parseInt(place.group("place")),
                                            Integer.parseInt(place.group("all")),
                                            share.group("share"),
                                            share.group("end")),
                                    voice)
                            .ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    private record Rank(int place, int all, String share, String end) {
        BigDecimal printed() {
            return new BigDecimal(share.replace(',', '.'));
        }

        /** Places from the end that is spoken of, counted with and without its own. */
        List<BigDecimal> exact() {
            var isBest = end.equalsIgnoreCase("bästa");
            var from = isBest ? place - 1 : all - place;
            return List.of(percent(from), percent(from + 1));
        }

        private BigDecimal percent(int places) {
            return BigDecimal.valueOf(places).multiply(HUNDRED).divide(BigDecimal.valueOf(all), MathContext.DECIMAL64);
        }

        boolean holds() {
            var unit = BigDecimal.ONE.movePointLeft(printed().scale());
            return printed().compareTo(exact().getFirst().subtract(unit)) >= 0
                    && printed().compareTo(exact().getLast().add(unit)) <= 0;
        }
    }

    private static Optional<ProofFinding> told(Prose prose, String quote, Rank rank, Voice voice) {
        var isSaid = rank.end().equalsIgnoreCase("bästa") || rank.end().equalsIgnoreCase("sämsta");
        if (!isSaid || rank.place() > rank.all() || rank.holds()) {
            return Optional.empty();
        }
        var expected = rank.exact().getLast().setScale(rank.printed().scale(), RoundingMode.HALF_UP);
        return Optional.of(voice.atWords(
                "rank",
                Severity.WARNING,
                voice.say("proof.rank", rank.place(), rank.all(), voice.number(expected), rank.end(), rank.share()),
                prose.place(),
                prose.section(),
                Voice.inShort(quote),
                Amounts.of(expected, rank.printed())));
    }
}
