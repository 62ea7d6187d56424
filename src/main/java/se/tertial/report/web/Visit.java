package se.tertial.report.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import se.tertial.access.Right;
import se.tertial.access.Role;
import se.tertial.access.web.Caller;
import se.tertial.access.web.NotAllowed;
import se.tertial.assessment.Round;
import se.tertial.basics.Language;
import se.tertial.basics.Messages;
import se.tertial.basics.RoundCode;
import se.tertial.organisation.Organisation;
import se.tertial.organisation.Unit;
import se.tertial.plan.SteeringModel;
import se.tertial.report.Outline;
import se.tertial.report.figure.Insight;
import se.tertial.ui.Address;
import se.tertial.ui.Link;
import se.tertial.ui.PageNotFound;
import se.tertial.ui.Shell;

/**
 * Who asks for what: a municipality's facts, and the unit and round named in the address.
 *
 * @param unitAsked empty when the address names none; then the page chooses, as a rule {@link #unit}
 * @param roundAsked likewise, {@link #round}
 * @param path of the page asked for, as it stands in the address
 * @param caller who asks
 * @param waiting how many tasks wait for the caller, empty for one who has none to do
 */
public record Visit(
        Insight insight,
        Optional<Unit> unitAsked,
        Optional<RoundCode> roundAsked,
        Language language,
        String path,
        Caller caller,
        OptionalLong waiting) {

    public static final String UNIT = "enhet";
    public static final String ROUND = "omgang";

    /** By somebody who has not signed in. */
    public Visit(
            Insight insight, Optional<Unit> unitAsked, Optional<RoundCode> roundAsked, Language language, String path) {
        this(insight, unitAsked, roundAsked, language, path, Caller.ANYONE);
    }

    public Visit(
            Insight insight,
            Optional<Unit> unitAsked,
            Optional<RoundCode> roundAsked,
            Language language,
            String path,
            Caller caller) {
        this(insight, unitAsked, roundAsked, language, path, caller, OptionalLong.empty());
    }

    /** Whether the caller is allowed that in the unit. */
    public boolean may(Right right, String unit) {
        return caller.visitor().may(right, organisation(), unit);
    }

    /** Whether the caller is allowed that in the whole municipality. */
    public boolean may(Right right) {
        return caller.visitor().mayEverywhere(right, organisation().code());
    }

    /** Stops here who is not allowed that in the unit: asked to sign in, or told that the role is missing. */
    public void require(Right right, String unit) {
        if (!may(right, unit)) {
            throw new NotAllowed(caller);
        }
    }

    /**
     * Lets through whoever may see the work on the way in the unit: drafts, tasks, comments in the margin. For others
     * there is none.
     */
    public void requireWork(String unit) {
        if (!caller.visitor().isSignedIn()) {
            throw new NotAllowed(caller);
        }
        if (!may(Right.READ, unit)) {
            throw missing("missing.unit", unit);
        }
    }

    /** Stops here who is not allowed that in the whole municipality. */
    public void require(Right right) {
        if (!may(right)) {
            throw new NotAllowed(caller);
        }
    }

    /** Whether the caller has something to do in rounds of the municipality, or with them. */
    public boolean hasWork() {
        return caller.visitor().appointments().stream()
                .filter(appointment -> appointment.role() != Role.READER)
                .anyMatch(appointment -> appointment.municipality().isEmpty()
                        || appointment.municipality().equals(organisation().code()));
    }

    /** Stops here who has not. */
    public void requireWork() {
        if (!hasWork()) {
            throw new NotAllowed(caller);
        }
    }

    /** Null for somebody who has not signed in. */
    public Shell.@Nullable Person person() {
        if (!caller.visitor().isSignedIn()) {
            return null;
        }
        var tasks = waiting.isEmpty()
                ? null
                : new Shell.Waiting(place("mina-uppgifter").toString(), waiting.getAsLong());
        return new Shell.Person(caller.visitor().name(), caller.secret(), tasks);
    }

    /** The same visit in another language. */
    Visit in(Language other) {
        return new Visit(insight, unitAsked, roundAsked, other, path, caller, waiting);
    }

    /** The same reader with that unit and round chosen. */
    public Visit at(Unit unit, RoundCode round) {
        return new Visit(insight, Optional.of(unit), Optional.of(round), language, path, caller, waiting);
    }

    /** The same visit, by somebody for whom that many tasks wait. */
    public Visit waitedFor(long tasks) {
        return new Visit(insight, unitAsked, roundAsked, language, path, caller, OptionalLong.of(tasks));
    }

    /** The same reader of other facts, as those of a later moment. */
    public Visit of(Insight other) {
        return new Visit(other, unitAsked, roundAsked, language, path, caller, waiting);
    }

    public Organisation organisation() {
        return insight.municipality().organisation();
    }

    public SteeringModel model() {
        return insight.municipality().plan().model();
    }

    /** The unit asked for, else the reader's own, else the one that meets a stranger. */
    public Unit unit() {
        return unitAsked
                .or(() -> caller.visitor().home(organisation()))
                .orElseGet(() -> organisation().known(organisation().startUnit()));
    }

    public RoundCode round() {
        return roundAsked.orElseGet(() -> new RoundCode(organisation().startRound()));
    }

    /** The round asked for, else the latest in which the unit's indicators have values. */
    public RoundCode indicatorRound() {
        return roundAsked.orElseGet(() -> rounds().stream()
                .map(Round::code)
                .filter(code -> insight.situation(code).indicators(unit().code()).stream()
                        .anyMatch(i -> i.value(code.period()).isPresent()))
                .findFirst()
                .orElseGet(this::round));
    }

    /** Newest first. */
    public List<Round> rounds() {
        return insight.municipality().assessment().rounds().stream()
                .sorted(Comparator.comparing(Round::code).reversed())
                .toList();
    }

    /** The round before, if there is one. */
    public Optional<Round> before(RoundCode round) {
        return rounds().stream().filter(r -> r.code().compareTo(round) < 0).findFirst();
    }

    /** The outline of the unit's report of the round, else the first there is. */
    public Optional<Outline> outline(RoundCode round) {
        var outlines = insight.municipality().publications().outlines();
        return outlines.stream()
                .filter(outline -> outline.isDefaultOf(unit().code(), round))
                .findFirst()
                .or(() -> outlines.stream().findFirst());
    }

    public Messages words() {
        return Messages.of("ui", language);
    }

    public String text(String key, Object... arguments) {
        return words().text(key, arguments);
    }

    /** A page of the municipality, of the same unit and round if the reader has chosen them. */
    public Address to(String... segments) {
        return choosing(place(segments));
    }

    /** A page of the municipality, of whatever unit and round is usual there. */
    public Address place(String... segments) {
        var whole = new String[segments.length + 1];
        whole[0] = organisation().code();
        System.arraycopy(segments, 0, whole, 1, segments.length);
        return Address.of(whole);
    }

    /** This page with its own choices: names and values by turns. It is also what the page depends on. */
    public Address here(String... choices) {
        var address = choosing(new Address(path, Map.of()));
        for (var i = 0; i < choices.length; i += 2) {
            address = address.with(choices[i], choices[i + 1]);
        }
        return address;
    }

    /** What the page depends on besides the facts. */
    public Object question(String... choices) {
        return List.of(language, here(choices), caller, waiting);
    }

    public PageNotFound missing(String key, String asked, List<Link> instead) {
        return new PageNotFound(key, asked, Shells.place(this), instead);
    }

    public PageNotFound missing(String key, String asked) {
        return new PageNotFound(key, asked, Shells.place(this));
    }

    private Address choosing(Address address) {
        var query = new LinkedHashMap<>(address.query());
        unitAsked.ifPresent(unit -> query.put(UNIT, unit.code()));
        roundAsked.ifPresent(round -> query.put(ROUND, round.code()));
        return new Address(address.path(), query);
    }
}
