package se.tertial.report.web.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.tertial.access.Right;
import se.tertial.basics.Word;
import se.tertial.report.FolderForm;
import se.tertial.report.edit.Row;
import se.tertial.report.edit.RowOrder;
import se.tertial.report.edit.SheetEditing;
import se.tertial.report.edit.SheetEditing.Outcome;
import se.tertial.report.edit.SheetEditing.Sheets;
import se.tertial.report.edit.SheetShapes;
import se.tertial.report.edit.YearShift;
import se.tertial.report.edit.YearShift.Fate;
import se.tertial.report.edit.YearShift.FollowedFate;
import se.tertial.report.edit.YearShift.GoalFate;
import se.tertial.report.web.Shells;
import se.tertial.report.web.Visit;
import se.tertial.report.web.model.YearShiftPage.FollowedLine;
import se.tertial.report.web.model.YearShiftPage.GoalLine;
import se.tertial.report.web.model.YearShiftPage.RoundLine;
import se.tertial.ui.Link;
import se.tertial.ui.Pages;

/** The shift of years: goals and indicators are carried over, changed or ended, and next year's rounds are made. */
@Controller
class YearShiftController {

    static final String PATH = "arsskifte";

    private final SheetEditing editing;
    private final FolderForm folder;
    private final Pages pages;

    YearShiftController(SheetEditing editing, FolderForm folder, Pages pages) {
        this.editing = editing;
        this.folder = folder;
        this.pages = pages;
    }

    @GetMapping("/{kommun:[a-z0-9-]+}/arsskifte")
    Object page(
            Visit visit, @RequestParam(defaultValue = "") String ar, @RequestParam(defaultValue = "") String klart) {
        visit.require(Right.CHANGE_MODEL);
        visit.require(Right.CHANGE_PLAN);
        var year = year(visit, ar);
        var done = klart.equals("oppnat") ? visit.text("shift.done", year + 1) : "";
        return pages.render(
                page(visit, year, new YearShift.Wish(allRounds(visit), Map.of(), Map.of()), done, List.of()));
    }

    @PostMapping("/{kommun:[a-z0-9-]+}/arsskifte")
    Object open(
            Visit visit,
            @RequestParam(defaultValue = "") String ar,
            @RequestParam(defaultValue = "") String minns,
            @RequestParam MultiValueMap<String, String> sent) {
        visit.require(Right.CHANGE_MODEL);
        visit.require(Right.CHANGE_PLAN);
        var year = year(visit, ar);
        var wish = wish(sent);
        var deed = Deeds.of(visit, "Årsskifte: öppnade %d bredvid %d".formatted(year + 1, year));
        var outcome = editing.change(visit.organisation().code(), deed, sheets -> {
            var shift = new YearShift(sheets, year);
            return shift.fingerprint().equals(minns) ? Optional.of(shift.acts(wish)) : Optional.empty();
        });
        return switch (outcome) {
            case Outcome.Saved _ ->
                "redirect:"
                        + visit.place(PATH).with("ar", Integer.toString(year)).with("klart", "oppnat");
            case Outcome.Stale _ -> pages.render(page(visit, year, wish, "", List.of(visit.text("model.stale"))));
            case Outcome.Refused refused -> {
                var said = refused.problems().stream()
                        .map(problem -> folder.saidThere(problem.finding(), visit.language()))
                        .distinct()
                        .toList();
                yield pages.render(page(visit, year, wish, "", said));
            }
        };
    }

    private YearShiftPage page(Visit visit, int year, YearShift.Wish wish, String done, List<String> problems) {
        var sheets = editing.sheets(visit.insight().municipality());
        var shift = new YearShift(sheets, year);
        var texts = new RowTexts(sheets, new ModelWords(visit.language()));
        var shell = Shells.of(
                visit,
                visit.here("ar", Integer.toString(year)),
                visit.text("shift.title", year, year + 1),
                List.of(new Link(visit.text("model.title"), ModelComposition.place(visit))),
                null);
        return new YearShiftPage(
                shell,
                year,
                shift.fingerprint(),
                shift.rounds().stream().map(row -> round(shift, row, year)).toList(),
                goals(sheets, shift, year, wish),
                shift.followed().stream()
                        .map(at -> followed(sheets, shift, texts, at, year, wish))
                        .toList(),
                done,
                problems);
    }

    private static RoundLine round(YearShift shift, Row row, int year) {
        var code = row.get("round");
        return new RoundLine(code, row.get("name"), (year + 1) + code.substring(4), shift.hasNext(row));
    }

    private static List<GoalLine> goals(Sheets sheets, YearShift shift, int year, YearShift.Wish wish) {
        var shape = SheetShapes.byCode("mal").orElseThrow();
        var rows = sheets.rows(shape);
        var goals = shift.goals();
        return new RowOrder(rows, shape)
                .placed().stream()
                        .filter(placed -> goals.contains(rows.get(placed.row())))
                        .map(placed -> goal(rows.get(placed.row()), placed.level(), year, wish))
                        .toList();
    }

    private static GoalLine goal(Row row, int level, int year, YearShift.Wish wish) {
        var code = row.get("code");
        var asked =
                wish.goals().getOrDefault(code, new GoalFate(Fate.CARRIED, code + "-" + (year + 1), row.get("title")));
        return new GoalLine(
                code, row.get("title"), Math.min(level, 5), Word.of(asked.fate()), asked.code(), asked.title());
    }

    private static FollowedLine followed(
            Sheets sheets, YearShift shift, RowTexts texts, int at, int year, YearShift.Wish wish) {
        var shape = SheetShapes.byCode("foljda").orElseThrow();
        var row = sheets.rows(shape).get(at);
        var target = shift.target(row, year);
        var there = shift.target(row, year + 1);
        var asked = wish.followed().getOrDefault(at, new FollowedFate(Fate.CARRIED, there.isEmpty() ? target : there));
        return new FollowedLine(
                at,
                texts.name(shape, row),
                texts.choices("mal").getOrDefault(row.get("goal"), ""),
                target,
                Word.of(asked.fate()),
                asked.target());
    }

    private static YearShift.Wish wish(MultiValueMap<String, String> sent) {
        var goals = new HashMap<String, GoalFate>();
        var followed = new HashMap<Integer, FollowedFate>();
        sent.forEach((name, values) -> {
            var fate = Word.parse(Fate.class, values.getFirst()).orElse(Fate.CARRIED);
            if (name.startsWith("mal.")) {
                var code = name.substring("mal.".length());
                goals.put(code, new GoalFate(fate, of(sent, "kod." + code), of(sent, "lydelse." + code)));
            } else if (name.matches("foljd\\.\\d{1,6}")) {
                var at = name.substring("foljd.".length());
                followed.put(Integer.valueOf(at), new FollowedFate(fate, of(sent, "malvarde." + at)));
            }
        });
        return new YearShift.Wish(new HashSet<>(sent.getOrDefault("tillfalle", List.of())), goals, followed);
    }

    private static String of(MultiValueMap<String, String> sent, String name) {
        return Optional.ofNullable(sent.getFirst(name)).map(String::strip).orElse("");
    }

    private static Set<String> allRounds(Visit visit) {
        var all = new HashSet<String>();
        visit.rounds().forEach(round -> all.add(round.code().code()));
        return all;
    }

    /** The year asked for, else the latest that has rounds. */
    private static int year(Visit visit, String asked) {
        var years = visit.rounds().stream().map(round -> round.code().year()).toList();
        return years.stream()
                .filter(year -> year.toString().equals(asked))
                .findFirst()
                .orElseGet(years::getFirst);
    }
}
