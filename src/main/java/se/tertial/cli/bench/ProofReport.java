package se.tertial.cli.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import se.tertial.cli.bench.ProofTable.Kind;
import se.tertial.proof.Passage;
import se.tertial.proof.Passage.Heading;
import se.tertial.proof.Passage.Paragraph;
import se.tertial.proof.Place;
import se.tertial.proof.Reading;

/** A made-up report: tables under headings, with sentences about their rows. */
final class ProofReport {

    /** @param amount the words of it, which the sentence has once */
    record Sentence(String before, String amount, String after, ProofTable table) {
        String text() {
            return before + amount + after;
        }
    }

    final List<ProofTable> tables = new ArrayList<>();
    final List<Sentence> sentences = new ArrayList<>();
    final ProofLayout layout;
    private final long seed;
    private final Random chance;

    ProofReport(long seed) {
        this.seed = seed;
        chance = new Random(seed);
        layout = ProofLayout.of(seed);
        var maker = new ProofTables(chance);
        tables.add(maker.operating());
        tables.add(maker.departments());
        tables.add(maker.investments());
        statements(new ProofStatements(maker));
        if (chance.nextBoolean()) {
            tables.add(maker.sickLeave());
        }
        if (chance.nextBoolean()) {
            tables.add(maker.indicators());
        }
        if (chance.nextBoolean()) {
            tables.add(maker.staff());
        }
        tables.forEach(ProofTable::print);
        tables.stream().filter(table -> !table.rules.isEmpty()).forEach(table -> speak(table, maker));
    }

    private void statements(ProofStatements maker) {
        switch (chance.nextInt(6)) {
            case 0 -> tables.addAll(List.of(maker.income(), maker.balance()));
            case 1 -> tables.add(maker.cashFlow());
            case 2 -> tables.add(maker.committees());
            case 3 -> tables.add(maker.years());
            case 4 -> tables.addAll(List.of(maker.committees(), maker.income()));
            default -> {
                // A committee's own report has none of them.
            }
        }
    }

    /** Told apart from every other, so that a report is found again in a file of many. */
    String title() {
        return "Uppföljning nr " + (100_000 + seed);
    }

    List<String> prose() {
        return List.of(
                "Nämnden har 26 enheter och 18 mål enligt § 14 i reglementet, beslutat 2023-11-27.",
                "Verksamheten har under perioden arbetat med att minska väntetiderna och att rekrytera behörig personal."
                        + " Antalet ärenden ökade från 1 204 till 1 310, och handläggningstiden var i snitt 34 dagar."
                        + " Under våren 2023 öppnade två nya enheter, och i september flyttade 45 medarbetare till nya lokaler."
                        + " Arbetet fortsätter under hösten enligt den plan som beslutades den 12 mars och följs upp varje månad.");
    }

    /** A sentence about the variance of some rows, in the table's unit or in millions. */
    private void speak(ProofTable table, ProofTables maker) {
        var difference = table.rules.getLast().difference();
        for (var line : table.lines) {
            var value = table.shown(line, difference);
            if (line.kind != Kind.LEAF || chance.nextInt(3) > 0 || value.abs().compareTo(BigDecimal.valueOf(10)) < 0) {
                continue;
            }
            var word = value.signum() > 0 ? "ett överskott" : "ett underskott";
            var isMillions = value.abs().compareTo(BigDecimal.valueOf(2_000)) > 0
                    && table.look.unit() == 1_000
                    && chance.nextBoolean();
            var amount = isMillions
                    ? value.abs()
                                    .movePointLeft(3)
                                    .setScale(1, RoundingMode.HALF_UP)
                                    .toPlainString()
                                    .replace('.', ',') + " mnkr"
                    : table.look.number(value.abs()).replace("+", "") + " " + maker.unit();
            sentences.add(new Sentence(
                    line.label
                            + maker.one(List.of(" redovisar ", " visar ", " prognostiserar "))
                            + word
                            + maker.one(List.of(" på ", " om ", " med ")),
                    amount,
                    maker.one(List.of(
                            ".", ", vilket beror på vakanser.", " till följd av 3 nya avtal från den 1 mars 2024.")),
                    table));
        }
    }

    /** Ten lines a table's place, so that every row has its own. */
    Reading reading() {
        var passages = new ArrayList<Passage>();
        passages.add(new Heading(1, title(), new Place(1, 1)));
        prose().forEach(text -> passages.add(new Paragraph(text, new Place(1, passages.size() + 1))));
        for (var i = 0; i < tables.size(); i++) {
            var table = tables.get(i);
            passages.add(new Heading(2, table.caption, new Place(i + 2, 1)));
            passages.add(table.table(place(i)));
            var line = 200;
            for (var sentence : sentences) {
                if (sentence.table() == table) {
                    passages.add(new Paragraph(sentence.text(), new Place(i + 2, line++)));
                }
            }
        }
        return new Reading("made-up", tables.size() + 1, passages);
    }

    static Place place(int table) {
        return new Place(table + 2, 2);
    }
}
