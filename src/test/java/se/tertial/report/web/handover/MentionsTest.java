package se.tertial.report.web.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.tertial.access.Role;
import se.tertial.access.Visitor;
import se.tertial.access.Visitor.Appointment;
import se.tertial.organisation.Organisation;
import se.tertial.organisation.Unit;

class MentionsTest {

    private static final Organisation ORGANISATION = new Organisation(
            "lillby",
            "Lillby",
            "top",
            "2024-04",
            List.of(unit("top", null), unit("office", "top"), unit("part", "office"), unit("other", "top")));

    private static final Visitor ANNA = person(1, "Anna Al", "office");
    private static final Visitor ANNA_LISA = person(2, "Anna Al-Ek", "");
    private static final Visitor BO = person(3, "Bo Berg", "top");
    private static final Visitor ELSEWHERE = person(4, "Cia Dal", "other");
    private static final Visitor BELOW = person(5, "Disa Ek", "part");

    private final Mentions mentions =
            Mentions.of(List.of(ANNA_LISA, BO, ELSEWHERE, BELOW, ANNA), ORGANISATION, "office");

    @Test
    void whoSeesTheSectionCanBeCalledThoseOfTheUnitFirst() {
        assertThat(mentions.people()).containsExactly(ANNA, ANNA_LISA, BO);
    }

    @Test
    void aNameOrAddressAfterAnAtSignIsCalledAndTheLongestNameCounts() {
        var read = mentions.read("Stämmer det, @anna al-ek? (@Bo Berg) och @anna.al@lillby.example.", Set.of());
        assertThat(read.called()).containsExactlyInAnyOrder(ANNA_LISA, BO, ANNA);
        assertThat(read.unknown()).isEmpty();
        assertThat(mentions.read("@Anna Al, titta.", Set.of()).called()).containsExactly(ANNA);
    }

    @Test
    void whoMayNotSeeItOrIsNobodyIsRefusedByName() {
        var read = mentions.read("@Cia Dal och @Disa Ek och @kalle, titta.", Set.of());
        assertThat(read.called()).isEmpty();
        assertThat(read.unknown()).containsExactly("Cia Dal", "Disa Ek", "kalle");
        assertThat(mentions.read("Titta.", Set.of(4L)).isGone()).isTrue();
    }

    @Test
    void anAddressInASentenceCallsNobody() {
        var read = mentions.read("Skriv till info@lillby.example @ kontoret.", Set.of());
        assertThat(read.called()).isEmpty();
        assertThat(read.unknown()).isEmpty();
    }

    @Test
    void whoIsTickedStandsBeforeTheWordsOnce() {
        var read = mentions.read("Titta, @Bo Berg.", Set.of(1L, 3L));
        assertThat(read.words()).isEqualTo("@Anna Al Titta, @Bo Berg.");
        assertThat(read.called()).containsExactlyInAnyOrder(ANNA, BO);
        assertThat(read.isGone()).isFalse();
    }

    private static Visitor person(long account, String name, String unit) {
        return new Visitor(
                account,
                name,
                name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@lillby.example",
                List.of(new Appointment("lillby", unit, Role.CONTRIBUTOR)));
    }

    private static Unit unit(String code, @Nullable String parent) {
        return new Unit(code, code, code, Unit.Kind.OFFICE, parent, null, null);
    }
}
