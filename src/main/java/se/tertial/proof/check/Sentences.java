package se.tertial.proof.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.tertial.proof.ProofFinding;
import se.tertial.proof.ProofFinding.Severity;
import se.tertial.proof.check.Meaning.Measure;
import se.tertial.proof.number.Hedge;
import se.tertial.proof.number.PrintedNumber;
import se.tertial.proof.number.ProseNumbers;
import se.tertial.proof.number.Unit;

/**
 * An amount in a sentence against the row it speaks of. Speaks only when the sentence opens with the row's own name, or
 * stands under it, or has the whole committee as its subject; when no table has the number; and, but for a stated variance
 * of a named row, when the number is a slip of the pen from one that the row has.
 */
final class Sentences implements Check {

    private static final Pattern VARIANCE = Pattern.compile(
            "(?i)(överskott|underskott|nettoavvikelse|budgetavvikelse|prognosavvikelse|avvikelse|budgetöverskott|budgetunderskott)[^.;]{0,25}$");
    private static final Pattern TOTAL_SUBJECT = Pattern.compile(
            "(?iU)^(sammantaget |totalt |för perioden |per augusti |per april )?(helårsprognosen|prognosen|utfallet|periodens (utfall|resultat)|nämnden|nämnderna|"
                    + "\\p{L}*nämnden|kommunstyrelsen|kommunstyrelse\\p{L}*|\\p{L}*kontoret|\\p{L}*förvaltningen|verksamheten|kommunen|driftbudgeten|investeringsbudgeten)\\b"
                    + "[^.;:]*\\b(redovisar|visar|prognosti[sc]erar|uppvisar|gör|lämnar|blev|uppgår|uppgick|beräknas)\\b[^.;]*");
    private static final Pattern COMPARISON = Pattern.compile(
            "(?i).*(föregående år|förra året|jämfört med|varav|beror|bland annat|tilläggsbudget|tidigare|exklusive|exkl|rensat|justerat).*");

    @Override
    public List<ProofFinding> find(Manuscript manuscript, Voice voice) {
        var findings = new ArrayList<ProofFinding>();
        var figures = new Figures(manuscript);
        for (var prose : manuscript.prose()) {
            for (var sentence : prose.sentences()) {
                first(sentence).ifPresent(amount -> {
                    var rows = subject(manuscript, prose, sentence);
                    var wrong =
                            rows.isEmpty() ? total(figures, sentence, amount) : row(figures, rows, sentence, amount);
                    wrong.ifPresent(cell -> findings.add(told(prose, sentence, amount, cell, voice)));
                });
            }
        }
        return findings;
    }

    /** The first amount, unless something before it says that it is of another time or a part only. */
    private static Optional<PrintedNumber> first(String sentence) {
        return ProseNumbers.amounts(sentence).stream()
                .findFirst()
                .filter(amount -> amount.unit() != Unit.POINTS)
                .filter(amount -> !COMPARISON
                        .matcher(sentence.substring(0, amount.start()))
                        .matches())
                .filter(amount -> amount.hedge() == Hedge.EXACT || amount.hedge() == Hedge.ABOUT);
    }

    /** Rows whose name opens the sentence, or is the heading it stands under when the sentence names a variance first. */
    private static List<Figures.Row> subject(Manuscript manuscript, Prose prose, String sentence) {
        var opening = " " + Label.name(sentence.substring(0, Math.min(sentence.length(), 110))) + " ";
        var lead = Label.name(prose.lead());
        var rows = new ArrayList<Figures.Row>();
        var statesVariance = sentence.matches("(?iU)(avvikelse|prognosavvikelse|budgetavvikelse)\\b.*");
        var longest = 0;
        for (var grid : manuscript.grids()) {
            for (var line = 0; line < grid.lines().size(); line++) {
                var name = grid.lines().get(line).name();
                if (name.length() < 2 || !grid.lines().get(line).hasNumbers()) {
                    continue;
                }
                var at = opening.indexOf(" " + name + " ");
                var isNamed = name.length() > 3
                        && at >= 0
                        && opening.substring(0, at).strip().split(" ").length <= 1;
                var isUnder = statesVariance && (lead.equals(name) || lead.equals(name + "en"));
                if (isNamed && name.length() > longest && !statesVariance) {
                    longest = name.length();
                    rows.clear();
                }
                if (isUnder || isNamed && name.length() == longest) {
                    rows.add(new Figures.Row(grid, line));
                }
            }
        }
        return rows;
    }

    private static Optional<Figures.Slip> row(
            Figures figures, List<Figures.Row> rows, String sentence, PrintedNumber amount) {
        var cells = rows.stream().flatMap(row -> row.cells().stream()).toList();
        var isVariance = VARIANCE.matcher(sentence.substring(0, amount.start())).find()
                || sentence.matches("(?iU)(avvikelse|prognosavvikelse)\\b.*");
        if (cells.stream().anyMatch(cell -> cell.number().agreesInSize(amount))
                || figures.isElsewhere(amount, isVariance)) {
            return Optional.empty();
        }
        var slip = figures.slip(cells, amount);
        if (slip.isPresent()) {
            return slip;
        }
        var variances = cells.stream()
                .filter(cell -> cell.measure() == Measure.DIFFERENCE)
                .toList();
        return isVariance && amount.hedge() == Hedge.EXACT && variances.size() == 1
                ? Optional.of(new Figures.Slip(variances.getFirst(), false))
                : Optional.empty();
    }

    private static Optional<Figures.Slip> total(Figures figures, String sentence, PrintedNumber amount) {
        if (!TOTAL_SUBJECT.matcher(sentence.substring(0, amount.start())).matches()
                || !VARIANCE.matcher(sentence.substring(0, amount.start())).find()
                || figures.has(amount)) {
            return Optional.empty();
        }
        var cells = figures.totals().stream()
                .filter(cell -> cell.measure() == Measure.DIFFERENCE)
                .toList();
        return figures.slip(cells, amount);
    }

    private static ProofFinding told(
            Prose prose, String sentence, PrintedNumber amount, Figures.Slip slip, Voice voice) {
        var cell = slip.cell();
        var found =
                amount.unit().isMoney() ? amount.unit().inKronor(amount.value().abs()) : amount.value();
        var expected = amount.unit().isMoney()
                ? cell.number().unit().inKronor(cell.number().value().abs())
                : cell.number().value();
        var message = voice.say(
                "proof.sentence", amount.text().strip(), cell.label(), cell.heading(), cell.printed(), cell.title());
        return voice.atWords(
                "sentence",
                slip.isSure() ? Severity.ERROR : Severity.WARNING,
                message,
                prose.place(),
                prose.section(),
                Voice.inShort(sentence),
                Amounts.of(expected, found, cell.place()));
    }
}
