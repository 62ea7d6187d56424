package se.tertial.ledger.table;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.tertial.ledger.Entry;

/** What economy systems call their columns. */
final class HeaderWords {

    private static final Map<Field, List<String>> FIELDS = Map.ofEntries(
            Map.entry(
                    Field.ACCOUNT,
                    List.of(
                            "konto",
                            "kontonr",
                            "kontonummer",
                            "kontokod",
                            "kto",
                            "ktonr",
                            "baskonto",
                            "underkonto",
                            "kontoslag",
                            "slag",
                            "slagkonto",
                            "kontokontonr",
                            "account",
                            "accountno",
                            "art")),
            Map.entry(
                    Field.CENTRE,
                    List.of(
                            "ansvar",
                            "ansvarskod",
                            "ansv",
                            "ansvarnr",
                            "ansvarsenhet",
                            "ansvarsställe",
                            "kostnadsställe",
                            "kostnställe",
                            "kostnadsstalle",
                            "kst",
                            "kstnr",
                            "kställe",
                            "resultatenhet",
                            "costcenter",
                            "costcentre",
                            "responsibilitycentre",
                            "centre")),
            Map.entry(
                    Field.AREA,
                    List.of(
                            "verksamhet",
                            "verksamhetskod",
                            "verksamhetsnr",
                            "verks",
                            "vht",
                            "verk",
                            "vsh",
                            "vsamhet",
                            "tjeneste",
                            "operation",
                            "operatingarea",
                            "area")),
            Map.entry(Field.ACTIVITY, List.of("aktivitet", "aktivitetskod", "akt", "aktivitetsnr", "activity")),
            Map.entry(
                    Field.PROJECT,
                    List.of(
                            "projekt",
                            "projektnr",
                            "projektkod",
                            "projektnummer",
                            "proj",
                            "projnr",
                            "prosjekt",
                            "project",
                            "projectno")),
            Map.entry(
                    Field.ITEM,
                    List.of("objekt", "objektnr", "objektkod", "obj", "fri", "fridim", "frikod", "object", "item")),
            Map.entry(
                    Field.COUNTERPARTY,
                    List.of("motpart", "motpartskod", "motp", "mp", "mpart", "motpartnr", "counterparty")),
            Map.entry(
                    Field.MONTH,
                    List.of(
                            "period",
                            "redovisningsperiod",
                            "bokföringsperiod",
                            "bokfperiod",
                            "redper",
                            "månad",
                            "mån",
                            "manad",
                            "årmånad",
                            "periode",
                            "month")),
            Map.entry(Field.YEAR, List.of("år", "räkenskapsår", "redovisningsår", "budgetår", "year")),
            Map.entry(
                    Field.DATE,
                    List.of(
                            "verdatum",
                            "verifikationsdatum",
                            "bokföringsdatum",
                            "bokfdatum",
                            "bokfdat",
                            "verdat",
                            "transaktionsdatum",
                            "transdatum",
                            "transdat",
                            "datum",
                            "voucherdate",
                            "transdate",
                            "date")),
            Map.entry(
                    Field.VOUCHER,
                    List.of(
                            "vernr",
                            "verifikationsnr",
                            "verifikationsnummer",
                            "verifikation",
                            "vernummer",
                            "ver",
                            "verno",
                            "verifnr",
                            "voucher",
                            "voucherno",
                            "bilagsnr")),
            Map.entry(
                    Field.SERIES,
                    List.of(
                            "serie",
                            "verserie",
                            "verifikationsserie",
                            "verifikationstyp",
                            "vertyp",
                            "vt",
                            "verslag",
                            "series")),
            Map.entry(
                    Field.TEXT,
                    List.of(
                            "text",
                            "vertext",
                            "verifikationstext",
                            "transtext",
                            "transaktionstext",
                            "radtext",
                            "beskrivning",
                            "anmärkning",
                            "kommentar",
                            "description")),
            Map.entry(Field.KIND, List.of("typ", "beloppstyp", "värdetyp", "budgettyp", "utfallbudget", "kind")));

    /** The most telling first. */
    private static final Map<Entry.Kind, List<String>> AMOUNTS = Map.of(
            Entry.Kind.ACTUAL,
            List.of(
                    "belopp",
                    "beloppsek",
                    "beloppkr",
                    "utfall",
                    "redovisat",
                    "redovisatbelopp",
                    "bokfört",
                    "bokförtbelopp",
                    "periodutfall",
                    "utfallperiod",
                    "utfallperioden",
                    "ackumulerat",
                    "saldo",
                    "netto",
                    "amount",
                    "beloep",
                    "belöp",
                    "kr",
                    "sek",
                    "kronor",
                    "summa"),
            Entry.Kind.BUDGET,
            List.of(
                    "budget",
                    "årsbudget",
                    "helårsbudget",
                    "budgethelår",
                    "budgetår",
                    "internbudget",
                    "budgetbelopp",
                    "beslutadbudget",
                    "ursprungsbudget",
                    "periodbudget",
                    "budgetperiod",
                    "belopp",
                    "beloppkr",
                    "beloppsek",
                    "beloppår",
                    "årsbelopp",
                    "helår",
                    "amount",
                    "beloep",
                    "kr",
                    "kronor",
                    "summa"),
            Entry.Kind.FORECAST,
            List.of(
                    "prognos",
                    "helårsprognos",
                    "årsprognos",
                    "prognoshelår",
                    "prognosbelopp",
                    "prognosår",
                    "forecast",
                    "belopp",
                    "beloppkr",
                    "beloppsek",
                    "helår",
                    "amount",
                    "kr",
                    "kronor",
                    "summa"));

    private static final List<String> DEBIT = List.of("debet", "debit", "debetbelopp", "debetkr");
    private static final List<String> CREDIT = List.of("kredit", "credit", "kreditbelopp", "kreditkr");

    /** What ends the header of a column of names, beside one of codes. */
    private static final List<String> NAME_ENDINGS =
            List.of("text", "tekst", "benämning", "namn", "beskrivning", "name", "t", "klartext");

    private static final Pattern NOISE = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?!\\d)");
    private static final Map<String, Field> BY_WORD = new HashMap<>();

    static {
        FIELDS.forEach((field, words) -> words.forEach(word -> BY_WORD.put(word, field)));
    }

    private HeaderWords() {}

    static Optional<Field> field(String header) {
        return Optional.ofNullable(BY_WORD.get(key(header)));
    }

    /** How telling the header is of amounts of that kind: 0 the most, −1 when it is not of amounts. */
    static int amount(String header, Entry.Kind kind) {
        return list(kind).indexOf(withoutUnit(key(withoutYear(header))));
    }

    static boolean isAnyAmount(String header) {
        return AMOUNTS.keySet().stream().anyMatch(kind -> amount(header, kind) >= 0)
                || side(header) != Mapping.Side.NET;
    }

    static Mapping.Side side(String header) {
        var key = withoutUnit(key(header));
        return DEBIT.contains(key) ? Mapping.Side.DEBIT : CREDIT.contains(key) ? Mapping.Side.CREDIT : Mapping.Side.NET;
    }

    /** Whether it heads the names that go with codes. */
    static boolean isName(String header) {
        var key = key(header);
        return NAME_ENDINGS.stream()
                .filter(key::endsWith)
                .map(ending -> key.substring(0, key.length() - ending.length()))
                .anyMatch(word -> BY_WORD.containsKey(word)
                        || word.endsWith("s") && BY_WORD.containsKey(word.substring(0, word.length() - 1)));
    }

    static boolean isKnown(String header) {
        return field(header).isPresent() || isAnyAmount(header) || isName(header);
    }

    /** The header with {@code {year}} in the place of the year it has; unchanged when it has none. */
    static String withYearMarked(String header) {
        return YEAR.matcher(header).replaceFirst(java.util.regex.Matcher.quoteReplacement(Headers.YEAR));
    }

    static Optional<Integer> year(String text) {
        var found = YEAR.matcher(text);
        return found.find() ? Optional.of(Integer.valueOf(found.group(1))) : Optional.empty();
    }

    private static String withoutYear(String header) {
        return YEAR.matcher(header).replaceFirst("");
    }

    private static String withoutUnit(String key) {
        return key.length() > 4 && key.matches(".*(tkr|mnkr|kkr)") ? key.replaceFirst("(tkr|mnkr|kkr)$", "") : key;
    }

    private static List<String> list(Entry.Kind kind) {
        return AMOUNTS.getOrDefault(kind, List.of());
    }

    private static String key(String header) {
        return NOISE.matcher(header.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
