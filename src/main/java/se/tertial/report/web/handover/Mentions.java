package se.tertial.report.web.handover;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.tertial.access.Right;
import se.tertial.access.Visitor;
import se.tertial.access.Visitor.Appointment;
import se.tertial.basics.Messages;
import se.tertial.organisation.Organisation;
import se.tertial.organisation.Unit;
import se.tertial.report.web.handover.SectionPage.Called;

/**
 * Who can be called into a margin: those with a role in the unit or above it, who see its sections. Somebody is called by a tick, or by an
 * at sign and the whole name or address in the words.
 *
 * @param people those who see the section
 */
record Mentions(List<Visitor> people) {

    /** An at sign that begins a word, and all that follows it on the line. */
    private static final Pattern AT = Pattern.compile("(?<![^\\s(\"'»”])@(?=[^\\s@])(.*)");

    private static final Pattern FIRST_WORDS = Pattern.compile("[^\\s,;:?!()]+(?: [\\p{Lu}][^\\s,;:?!()]*)?");

    /**
     * What a comment says of whom.
     *
     * @param words with the names of those ticked before them, unless they stand there already
     * @param unknown what stands after an at sign and is nobody who sees the section
     * @param isGone whether somebody ticked does not see the section
     */
    record Read(String words, List<Visitor> called, List<String> unknown, boolean isGone) {
        Read {
            called = List.copyOf(called);
            unknown = List.copyOf(unknown);
        }
    }

    /** @param people with a role in the municipality today */
    static Mentions of(List<Visitor> people, Organisation organisation, String unit) {
        return new Mentions(people.stream()
                .filter(person -> person.may(Right.READ, organisation, unit))
                .sorted(Comparator.comparing(person -> !isOf(person, unit)))
                .toList());
    }

    private static boolean isOf(Visitor person, String unit) {
        return person.appointments().stream().anyMatch(one -> one.unit().equals(unit));
    }

    /** Those to tick: everybody but the reader, those of the unit first. */
    List<Called> choice(Desk desk) {
        var reader = desk.visit().caller().visitor().account();
        return people.stream()
                .filter(person -> person.account() != reader)
                .map(person -> new Called(person.account(), person.name(), about(person, desk)))
                .toList();
    }

    private static String about(Visitor person, Desk desk) {
        var organisation = desk.visit().organisation();
        var roles = Messages.of("access", desk.visit().language());
        return person.appointments().stream()
                .filter(one -> new Visitor(0, "", "", List.of(one))
                        .may(Right.READ, organisation, desk.unit().code()))
                .map(one -> roles.text("role." + one.role().code()) + ", " + place(one, organisation))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String place(Appointment one, Organisation organisation) {
        return organisation.unit(one.unit()).map(Unit::name).orElse(organisation.name());
    }

    /** @param ticked numbers of accounts */
    Read read(String words, Set<Long> ticked) {
        var called = new LinkedHashSet<Visitor>();
        var unknown = new ArrayList<String>();
        var at = AT.matcher(words);
        for (var from = 0; at.find(from); from = at.start(1)) {
            var rest = at.group(1);
            named(rest).ifPresentOrElse(called::add, () -> unknown.add(firstWords(rest)));
        }
        var before = new StringBuilder();
        var chosen = people.stream()
                .filter(person -> ticked.contains(person.account()))
                .toList();
        chosen.stream()
                .filter(called::add)
                .forEach(person -> before.append('@').append(person.name()).append(' '));
        return new Read(before + words, List.copyOf(called), unknown, chosen.size() < ticked.size());
    }

    /** The longest name that the words begin with, since one name can be the beginning of another. */
    private Optional<Visitor> named(String rest) {
        return people.stream()
                .filter(person -> isBeginning(person.name(), rest) || isBeginning(person.email(), rest))
                .max(Comparator.comparingInt(person -> isBeginning(person.email(), rest)
                        ? person.email().length()
                        : person.name().length()));
    }

    private static boolean isBeginning(String name, String rest) {
        var end = name.length();
        return !name.isEmpty()
                && rest.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT))
                && (rest.length() == end || !Character.isLetterOrDigit(rest.charAt(end)));
    }

    private static String firstWords(String rest) {
        var first = FIRST_WORDS.matcher(rest);
        return first.lookingAt() ? first.group() : rest;
    }
}
