package se.tertial.access;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import se.tertial.database.Reach;
import se.tertial.organisation.chain.Chain.Verdict;

/** Looks after the logs: forgets by rule who has left, and holds every chain against its sums afterwards. */
public final class Forgetting {

    private final DSLContext sql;
    private final Clock clock;

    public Forgetting(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * How a log was found afterwards.
     *
     * @param log code of the municipality whose log of changes it is, empty for that of accounts
     * @param forgotten how many, counted once for each place
     */
    public record Looked(String log, int forgotten, Verdict verdict) {}

    /** @param months without a deed after which somebody has left; 0 to forget nobody */
    public List<Looked> everywhere(int months) {
        var looked = new ArrayList<Looked>();
        for (var log : Reach.NOTHING.call(() -> AuditLog.all(sql, clock))) {
            var reach = log.municipality().isEmpty() ? Reach.NOTHING : Reach.of(log.municipality());
            looked.add(reach.call(() -> look(log, months)));
        }
        return looked;
    }

    private static Looked look(AuditLog log, int months) {
        var forgotten = months == 0 ? 0 : log.forgetIdle(months, "");
        return new Looked(log.municipality(), forgotten, log.verify());
    }
}
