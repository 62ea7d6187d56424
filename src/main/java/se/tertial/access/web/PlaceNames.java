package se.tertial.access.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import se.tertial.access.Visitor.Appointment;
import se.tertial.basics.Messages;
import se.tertial.database.Database;
import se.tertial.database.Reach;
import se.tertial.organisation.MunicipalityRegister;
import se.tertial.organisation.Organisation;
import se.tertial.organisation.OrganisationStore;
import se.tertial.organisation.Unit;

/** The names of the municipalities and units where roles are given. */
@Component
public final class PlaceNames {

    private final MunicipalityRegister register;
    private final OrganisationStore organisations;

    /** Beside the transaction of what is done there, whose connection reaches no further than its address. */
    PlaceNames(MunicipalityRegister register, Database database) {
        this.register = register;
        this.organisations = new OrganisationStore(DSL.using(database.dataSource(), SQLDialect.POSTGRES));
    }

    /** For one page, on which each municipality is read once. */
    public Reading read() {
        return new Reading();
    }

    /** What has been read for a page. */
    public final class Reading {

        private final Map<String, MunicipalityRegister.Entry> municipalities =
                register.all().stream().collect(Collectors.toMap(MunicipalityRegister.Entry::code, one -> one));
        private final Map<String, Organisation> read = new HashMap<>();

        private Reading() {}

        /** Empty when there is no such municipality. */
        public Optional<Organisation> organisation(String municipality) {
            return Optional.ofNullable(municipalities.get(municipality))
                    .map(entry -> read.computeIfAbsent(municipality, _ -> organisation(entry)));
        }

        /** Its names are known also where the address is not the municipality's, as on the page of one's own account. */
        private Organisation organisation(MunicipalityRegister.Entry entry) {
            return Reach.NOTHING.call(() -> Reach.of(entry.code()).call(() -> organisations.read(entry.id())));
        }

        /** As <i>Skolnämnd, Lillby kommun</i>; what no longer is there by its code. */
        public String of(Appointment place, Messages words) {
            if (place.municipality().isEmpty()) {
                return words.text("role.installation");
            }
            var known = municipalities.get(place.municipality());
            var municipality = known == null ? place.municipality() : known.name();
            if (place.unit().isEmpty()) {
                return municipality;
            }
            var unit = organisation(place.municipality())
                    .flatMap(one -> one.unit(place.unit()))
                    .map(Unit::name)
                    .orElse(place.unit());
            return unit + ", " + municipality;
        }
    }
}
