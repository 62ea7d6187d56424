package se.tertial.report.web.task;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.tertial.access.Right;
import se.tertial.basics.RoundCode;
import se.tertial.report.figure.Judgements;
import se.tertial.report.web.Shells;
import se.tertial.report.web.Visit;
import se.tertial.report.web.handover.HandoverAddress;
import se.tertial.report.web.task.TaskPage.Part;
import se.tertial.report.web.task.TaskPage.Row;
import se.tertial.ui.Address;
import se.tertial.ui.Link;
import se.tertial.ui.PeriodText;
import se.tertial.ui.Status;

/** The page of somebody's tasks. */
final class TaskComposition {

    static final String PATH = "mina-uppgifter";
    static final String OPEN = "oppen";
    static final String ROUND = "omgang";
    static final String UNIT = "urval";
    static final String ALL = "alla";
    static final String DONE = "klar";

    private static final int ROWS_SHOWN = 40;

    private final Visit visit;
    private final WorkWords words;
    private final Board board;
    private final Scope scope;
    private final Asked asked;
    private final List<Card> cards;
    private final TaskRows rows;

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
        rows = new TaskRows(visit, cards, here());
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
        var due = cards.stream().filter(Card::isRequired).toList();
        var done = due.stream().filter(Card::isSettled).count();
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
                .orElseGet(() -> counted + " " + words.say(done < due.size() ? "progress.handed" : "progress.all"));
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
        var shown = all.stream()
                .filter(card -> !isCut || all.indexOf(card) < ROWS_SHOWN || isOpen(card))
                .map(this::row)
                .toList();
        var isFolded = (place == Card.Place.DONE || place == Card.Place.OPTIONAL)
                && all.stream().noneMatch(card -> isOpen(card) || card.hasDraft() && !card.isLocked());
        return new Part(
                code,
                words.say("place." + code, all.size()),
                new Status(
                        Judgements.mark(words.say("sign." + code), tone(place)),
                        words.say("place." + code, all.size())),
                isFolded,
                shown,
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
        return rows.row(
                card,
                opened != null && isOpen(card)
                        ? Optional.of(OpenCard.of(visit, opened, asked.unit()))
                        : Optional.empty());
    }

    private Address here() {
        return visit.place(PATH).with(UNIT, asked.unit());
    }
}
