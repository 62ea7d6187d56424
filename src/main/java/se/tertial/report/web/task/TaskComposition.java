package se.tertial.report.web.task;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.tertial.access.Right;
import se.tertial.assessment.round.TaskStatus;
import se.tertial.basics.RoundCode;
import se.tertial.report.figure.Judgements;
import se.tertial.report.web.Shells;
import se.tertial.report.web.Visit;
import se.tertial.report.web.handover.HandoverAddress;
import se.tertial.report.web.task.TaskPage.Open;
import se.tertial.report.web.task.TaskPage.Part;
import se.tertial.report.web.task.TaskPage.Rival;
import se.tertial.report.web.task.TaskPage.Row;
import se.tertial.ui.Address;
import se.tertial.ui.Link;
import se.tertial.ui.PeriodText;
import se.tertial.ui.Status;
import tools.jackson.databind.json.JsonMapper;

/** The page of somebody's tasks. */
final class TaskComposition {

    static final String PATH = "mina-uppgifter";
    static final String OPEN = "oppen";
    static final String ROUND = "omgang";
    static final String UNIT = "urval";
    static final String ALL = "alla";
    static final String DONE = "klar";

    private static final int ROWS_SHOWN = 40;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Visit visit;
    private final WorkWords words;
    private final Board board;
    private final Scope scope;
    private final Asked asked;
    private final List<Card> cards;
    private final boolean isDueAlike;

    /**
     * @param opened the card that is open, null for none
     * @param unit code of the unit whose cards alone are shown, {@code *} for those of all units below, empty for one's own
     * @param all whether every card is shown, however many
     * @param done title of what was just given, empty for nothing
     */
    record Asked(@Nullable Opened opened, String unit, boolean all, String done) {}

    TaskComposition(Visit visit, Board board, Asked asked) {
        this.visit = visit;
        this.board = board;
        this.asked = asked;
        words = new WorkWords(visit.language());
        scope = Scope.of(board, visit.caller().visitor(), visit.organisation());
        cards = chosen(board, scope, asked.unit());
        isDueAlike = cards.stream().map(Card::due).distinct().count() < 2;
    }

    /** @param unit as in {@link Asked} */
    static List<Card> chosen(Board board, Scope scope, String unit) {
        return switch (unit) {
            case "" -> scope.cards();
            case "*" -> board.cards();
            default ->
                board.cards().stream()
                        .filter(card -> card.key().unit().equals(unit))
                        .toList();
        };
    }

    TaskPage page() {
        var due = cards.stream().filter(this::isAsked).toList();
        var done = due.stream().filter(card -> !card.isWaiting()).count();
        return new TaskPage(
                Shells.of(
                        visit, here(), words.say("title"), List.of(), UnitChoice.of(visit, board, scope, asked.unit())),
                visit.person(),
                lead(due),
                done,
                due.size(),
                progress(done, due),
                asked.done().isEmpty() ? "" : words.say("given", asked.done()),
                Arrays.stream(Card.Place.values())
                        .map(this::part)
                        .filter(part -> !part.rows().isEmpty())
                        .toList(),
                handover());
    }

    /** What nobody waits for is not counted. */
    private boolean isAsked(Card card) {
        return card.place() != Card.Place.OPTIONAL
                && (card.isWaiting() || card.tasks().stream().anyMatch(task -> task.required()));
    }

    private String lead(List<Card> due) {
        if (cards.isEmpty()) {
            return words.say("nothing");
        }
        var rounds = due.stream()
                .map(card -> visit.insight().round(card.key().round()).name().in(visit.language()))
                .distinct()
                .collect(Collectors.joining(" · "));
        return rounds;
    }

    private String progress(long done, List<Card> due) {
        if (due.isEmpty()) {
            return "";
        }
        var left = due.stream().filter(Card::isWaiting).map(Card::due).min(Comparator.naturalOrder());
        var counted = words.say("progress", done, due.size());
        return left.map(day ->
                        counted + " " + words.say("progress.due", PeriodText.of(day, visit.language()), days(day)))
                .orElseGet(() -> counted + " " + words.say("progress.all"));
    }

    private String days(LocalDate day) {
        var today = cards.getFirst().today();
        var days = ChronoUnit.DAYS.between(today, day);
        if (days == 0) {
            return words.say("days.today");
        }
        return days == 1
                ? words.say("days.tomorrow")
                : days == -1
                        ? words.say("days.late.one")
                        : words.say(days > 0 ? "days.left" : "days.late", Math.abs(days));
    }

    private Part part(Card.Place place) {
        var all = cards.stream()
                .filter(card -> card.place() == place)
                .sorted(Comparator.comparing(Card::due))
                .toList();
        var isCut = !asked.all() && all.size() > ROWS_SHOWN;
        var code = place.name().toLowerCase(Locale.ROOT);
        var rows = all.stream()
                .filter(card -> !isCut || all.indexOf(card) < ROWS_SHOWN || isOpen(card))
                .map(this::row)
                .toList();
        var isFolded = (place == Card.Place.DONE || place == Card.Place.OPTIONAL)
                && rows.stream().allMatch(row -> row.open().isEmpty());
        return new Part(
                code,
                words.say("place." + code, all.size()),
                new Status(
                        Judgements.mark(words.say("sign." + code), tone(place)),
                        words.say("place." + code, all.size())),
                isFolded,
                rows,
                isCut ? Optional.of(new Link(words.say("more", all.size()), here().with(ALL, "1"))) : Optional.empty());
    }

    /** Where what is done is handed in, by who may. */
    private List<Link> handover() {
        return scope.cards().stream()
                .map(card -> new Handing(card.key().round(), card.key().unit()))
                .distinct()
                .filter(handing -> visit.may(Right.SUBMIT, handing.unit()))
                .filter(handing -> scope.units().contains(handing.unit()))
                .map(handing -> new Link(
                        words.say(
                                "handover",
                                visit.organisation().known(handing.unit()).name()),
                        HandoverAddress.unit(visit, handing.round(), handing.unit())))
                .toList();
    }

    private record Handing(RoundCode round, String unit) {}

    private static String tone(Card.Place place) {
        return switch (place) {
            case LATE -> "red";
            case TODAY -> "yellow";
            case SOON -> "blue";
            case OPTIONAL -> "grey";
            case DONE -> "green";
        };
    }

    private boolean isOpen(Card card) {
        var opened = asked.opened();
        return opened != null && opened.card().key().equals(card.key());
    }

    private Row row(Card card) {
        var opened = asked.opened();
        var lacks = card.lacks().stream().map(lack -> words.say("lack." + lack)).collect(Collectors.joining(", "));
        return new Row(
                id(card.key()),
                address(card.key()) + "#" + id(card.key()),
                CardTitle.of(visit, card),
                about(card),
                status(card),
                lacks.isEmpty() || card.status() != TaskStatus.BEGUN ? "" : words.say("lacks", lacks),
                isDueAlike ? "" : PeriodText.of(card.due(), visit.language()),
                opened != null && isOpen(card) ? Optional.of(open(opened)) : Optional.empty());
    }

    static String id(CardKey key) {
        return "u" + Integer.toHexString((key.round() + "/" + key).hashCode());
    }

    private Address here() {
        return visit.place(PATH).with(UNIT, asked.unit());
    }

    private String address(CardKey key) {
        return here().with(ROUND, key.round().code()).with(OPEN, key.toString()).toString();
    }

    private String about(Card card) {
        var key = card.key();
        var about = new ArrayList<String>();
        about.add(words.say("type." + key.type()));
        about.add(visit.organisation().known(key.unit()).name());
        if (cards.stream().map(other -> other.key().round()).distinct().count() > 1) {
            about.add(visit.insight().round(key.round()).name().in(visit.language()));
        }
        return String.join(" · ", about);
    }

    private Status status(Card card) {
        if (card.isLocked()) {
            var by = visit.organisation().known(card.lockedBy()).name();
            return new Status(Judgements.mark("▣", "grey"), words.say("status.locked", by));
        }
        return switch (card.status()) {
            case READY -> new Status(Judgements.mark("✓", "green"), words.say("status.ready"));
            case NOT_YET -> new Status(Judgements.mark("◷", "blue"), words.say("status.not-yet"));
            case BEGUN -> new Status(Judgements.mark("◐", "yellow"), words.say("status.begun"));
            case UNTOUCHED -> new Status(Judgements.mark("○", "grey"), words.say("status.untouched"));
        };
    }

    private Open open(Opened opened) {
        var card = opened.card();
        var draft = opened.draft();
        var began =
                draft.isPresent() ? "" : JSON.writeValueAsString(opened.work().stored());
        return new Open(
                visit.place(PATH, card.key().round().code())
                        .with(UNIT, asked.unit())
                        .toString(),
                card.key().toString(),
                UUID.randomUUID().toString(),
                draft.map(d -> d.version()).orElse(0),
                began,
                draft.map(d -> words.say("saved", time(d.at()), d.by())).orElse(""),
                Long.toString(visit.caller().visitor().account()),
                opened.problem(),
                opened.doubts(),
                opened.doubts().isEmpty() ? "" : Opened.name(opened.doubts()),
                draft.map(d -> d.rivals().entrySet().stream()
                                .map(e -> new Rival(
                                        e.getKey(),
                                        e.getValue().value(),
                                        words.say(
                                                "rival",
                                                e.getValue().by(),
                                                e.getValue().value())))
                                .toList())
                        .orElse(List.of()),
                opened.work().facts(),
                opened.work().groups(opened.typed()),
                opened.work().more(),
                card.isLocked());
    }

    static String time(Instant at) {
        return TIME.format(at.atZone(OpenRounds.ZONE));
    }
}
