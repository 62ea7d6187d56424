package se.tertial.report.edit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.tertial.basics.Checked;
import se.tertial.basics.Finding;
import se.tertial.basics.Language;
import se.tertial.report.FolderForm;
import se.tertial.report.Municipality;

/**
 * A municipality as it is the first day: a name, one unit, a calendar, a chart of accounts, and a steering model: the plain one under
 * {@code resources/start}, or that of another municipality with its outlines but without anything that it has said or done.
 */
@Component
public final class Starting {

    private static final String ORGANISATION = "organisation.yaml";
    private static final String MODEL = "steering-model.yaml";
    private static final String OUTLINES = "outlines/";
    private static final String PLAIN_OUTLINE = OUTLINES + "uppfoljning.yaml";
    private static final String ROUNDS = "rounds.csv";
    /** Code parts and accounts of Kommun-Bas, the chart that most municipalities follow; each has its own below it. */
    private static final List<String> CHART = List.of("code-parts.csv", "accounts.csv");

    private static final int MONTHS = 12;

    private final FolderForm folder;
    private final SheetForm form;

    public Starting(FolderForm folder, SheetForm form) {
        this.folder = folder;
        this.form = form;
    }

    /**
     * @param year of the first rounds; {@code rounds} how many a year, a number that divides 12
     * @param model whose steering model and outlines it gets, null for the plain ones
     */
    public record Wish(
            String code,
            String name,
            int year,
            int rounds,
            @Nullable Municipality model) {}

    public Checked<Municipality> municipality(Wish wish) {
        var files = new TreeMap<String, String>();
        files.put(ORGANISATION, resource(ORGANISATION));
        var model = wish.model() == null ? plain() : folder.files(wish.model());
        files.put(MODEL, model.getOrDefault(MODEL, ""));
        CHART.forEach(file -> files.put(file, model.getOrDefault(file, resource(file))));
        var sheets = new SheetEditing.Sheets(files, form).done(acts(wish));
        return form.read(withOutlines(sheets.files(), model));
    }

    private List<Act> acts(Wish wish) {
        var acts = new ArrayList<Act>();
        var months = MONTHS / wish.rounds();
        for (var month = months; month <= MONTHS; month += months) {
            acts.add(new Act.Add(ROUNDS, round(YearMonth.of(wish.year(), month), wish.rounds())));
        }
        var first = YearMonth.of(wish.year(), months).toString();
        acts.add(new Act.Put(ORGANISATION, 0, Map.of("code", wish.code(), "name", wish.name(), "start.round", first)));
        acts.add(new Act.Put("organisation.yaml/units[*]", 0, Map.of("name", wish.name())));
        return acts;
    }

    private static Map<String, String> round(YearMonth month, int rounds) {
        var last = month.atEndOfMonth();
        var isYear = month.getMonthValue() == MONTHS;
        var number = month.getMonthValue() * rounds / MONTHS;
        var name = isYear
                ? "Uppföljning %d".formatted(month.getYear())
                : "Uppföljning %d, %d".formatted(number, month.getYear());
        return Map.of(
                "round", month.toString(),
                "name", name,
                "cut_off", last.toString(),
                "due", last.plusMonths(1).toString());
    }

    /** An outline that names what the new municipality does not have is left out. */
    private SortedMap<String, String> withOutlines(SortedMap<String, String> files, SortedMap<String, String> model) {
        var whole = new TreeMap<>(files);
        model.forEach((file, text) -> {
            if (file.startsWith(OUTLINES)) {
                var tried = new TreeMap<>(whole);
                tried.put(file, file.equals(PLAIN_OUTLINE) ? text : forWhole(tried, file, text));
                if (form.read(tried).isClean()) {
                    whole.put(file, tried.get(file));
                }
            }
        });
        return whole;
    }

    /** Meant for units of the other municipality: for the whole of this one instead. */
    private String forWhole(SortedMap<String, String> files, String file, String text) {
        var withText = new TreeMap<>(files);
        withText.put(file, text);
        var sheet = file + "/defaults[]";
        var changed = new SheetEditing.Sheets(withText, form);
        var months = form.rows(withText, sheet).stream()
                .map(row -> row.get("month"))
                .distinct()
                .toList();
        var acts = new ArrayList<Act>();
        form.rows(withText, sheet).forEach(_ -> acts.add(new Act.Remove(sheet, 0)));
        months.forEach(month -> acts.add(new Act.Add(sheet, Map.of("unit", "kommun", "month", month))));
        return changed.done(acts).files().getOrDefault(file, text);
    }

    private static SortedMap<String, String> plain() {
        var files = new TreeMap<String, String>();
        files.put(MODEL, resource(MODEL));
        files.put(PLAIN_OUTLINE, resource(PLAIN_OUTLINE));
        return files;
    }

    private static String resource(String name) {
        try (var in = Starting.class.getResourceAsStream("/start/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no resource /start/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What is wrong with the wish, in words. */
    public String said(Finding finding, Language language) {
        return folder.saidThere(finding, language);
    }
}
