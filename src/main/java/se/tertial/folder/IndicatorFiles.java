package se.tertial.folder;

import java.util.List;
import se.tertial.basics.Word;
import se.tertial.indicators.EarlierName;
import se.tertial.indicators.Indicator;
import se.tertial.indicators.IndicatorFacts;
import se.tertial.indicators.Observation;

/** What is measured, and what it was. */
final class IndicatorFiles {

    static final CsvFile<Indicator> INDICATORS = new CsvFile<>(
            "indicators.csv",
            List.of("code", "name", "measure", "decimals", "direction", "nature", "role", "population", "method"),
            List.of("code"),
            codes -> codes.indicators,
            IndicatorFiles::indicator,
            i -> List.of(
                    i.code(),
                    i.name(),
                    i.measure(),
                    Cell.of(i.decimals()),
                    Word.of(i.direction()),
                    Word.of(i.nature()),
                    i.role(),
                    i.population(),
                    i.method()));

    static final CsvFile<EarlierName> NAMES = new CsvFile<>(
            "indicator-names.csv",
            List.of("indicator", "until", "name"),
            List.of("indicator", "until"),
            null,
            (row, codes) -> new EarlierName(
                    row.get("indicator").code(codes.indicators),
                    row.get("until").round(codes.rounds),
                    row.get("name").text()),
            n -> List.of(n.indicator(), n.until().code(), n.name()));

    static final CsvFile<Observation> OBSERVATIONS = new CsvFile<>(
            "observations.csv",
            List.of("indicator", "unit", "period", "reported_in", "value", "absence"),
            List.of("indicator", "unit", "period", "reported_in"),
            null,
            IndicatorFiles::observation,
            o -> List.of(
                    o.indicator(),
                    o.unit(),
                    o.period().code(),
                    o.reportedIn().code(),
                    o.ratio() == null ? Cell.of(o.value()) : o.ratio().toString(),
                    o.absence()));

    private IndicatorFiles() {}

    static IndicatorFacts read(Reading in) {
        return new IndicatorFacts(INDICATORS.read(in), NAMES.read(in), OBSERVATIONS.read(in));
    }

    private static Indicator indicator(CsvRow row, Codes codes) {
        var indicator = new Indicator(
                row.get("code").newCode(),
                row.get("name").text(),
                row.get("measure").optionalText(),
                row.get("decimals").decimals(),
                row.get("direction").word(Indicator.Direction.class),
                row.get("nature").word(Indicator.Nature.class),
                row.get("role").code(codes.roles),
                row.get("population").optionalText(),
                row.get("method").optionalText());
        codes.directions.put(indicator.code(), indicator.direction());
        return indicator;
    }

    private static Observation observation(CsvRow row, Codes codes) {
        var value = row.get("value");
        var absence = row.get("absence");
        if (value.isGiven() && absence.isGiven()) {
            absence.refuse(Mistake.VALUE_AND_ABSENCE, absence.raw());
        } else if (!value.isGiven() && !absence.isGiven()) {
            value.refuse(Mistake.NEITHER_VALUE_NOR_ABSENCE);
        }
        var ratio = value.ratioOrNull();
        return new Observation(
                row.get("indicator").code(codes.indicators),
                row.get("unit").code(codes.units),
                row.get("period").period(),
                row.get("reported_in").round(codes.rounds),
                ratio == null ? value.numberOrNull() : ratio.share(),
                ratio,
                absence.optionalText(),
                row.source());
    }
}
