package se.tertial.cli.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.jooq.DSLContext;
import se.tertial.access.Accounts;
import se.tertial.access.Role;
import se.tertial.access.Visitor;
import se.tertial.access.Visitor.Appointment;
import se.tertial.assessment.AssessmentFacts;
import se.tertial.assessment.Round;
import se.tertial.assessment.draft.DraftKey;
import se.tertial.assessment.draft.DraftStore;
import se.tertial.assessment.round.Deadlines;
import se.tertial.assessment.round.Opening;
import se.tertial.assessment.round.Openings;
import se.tertial.basics.RoundCode;
import se.tertial.basics.Text;
import se.tertial.folder.FolderText;
import se.tertial.organisation.MunicipalityRegister;
import se.tertial.report.Editing;
import se.tertial.report.Editing.Deed;
import se.tertial.report.Municipalities;

/**
 * The last hour of a round, compressed: many people write and give texts, two in each text, while every word that the server has
 * acknowledged is looked for afterwards.
 */
public final class RoundBench {

    private static final String PASSWORD = "ett långt lösenord för mätning";
    private static final double MILLIS_MAX = 300;
    private static final double P50 = 0.5;
    private static final double P99 = 0.99;
    private static final int SIGN_INS_AT_ONCE = 4;
    /** The server has been at work for weeks when the last hour comes. */
    private static final Duration WARMING = Duration.ofSeconds(30);

    private static final RoundCode ROUND = new RoundCode("2024-08");

    private final Rows rows;
    private final int writers;
    private final Duration time;
    private final int pauseMillis;

    /** @param pauseMillis between a person's savings, on the average */
    public RoundBench(PrintWriter out, int writers, Duration time, int pauseMillis) {
        this.rows = new Rows(out);
        this.writers = writers;
        this.time = time;
        this.pauseMillis = pauseMillis;
    }

    /** @param municipality loaded, without that round told; @param var where its database is */
    public void run(DSLContext sql, Path var, String municipality) throws IOException, InterruptedException {
        rows.heading(
                "The last hour of a round: " + writers + " writers, two in each text, for " + time.toSeconds() + " s");
        open(sql, municipality);
        var accounts = new Accounts(sql);
        for (var i = 0; i < writers; i++) {
            if (accounts.byEmail(email(i)).isEmpty()) {
                accounts.appoint(
                        accounts.save(email(i), "Skribent " + i, PASSWORD, false),
                        new Appointment(municipality, "", Role.CONTRIBUTOR));
            }
        }
        try (var server = ServerProcess.start(var, "/" + municipality);
                var client = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build()) {
            write(sql, municipality, "http://localhost:" + server.port(), client);
        }
    }

    private static String email(int writer) {
        return "skribent" + writer + "@example.se";
    }

    private void write(DSLContext sql, String municipality, String server, HttpClient client)
            throws InterruptedException, IOException {
        var page = "/" + municipality + "/mina-uppgifter?alla=1&urval=*";
        var first = new RoundWriter(client, server, page, 0);
        first.signIn(email(0), PASSWORD);
        var cards = first.texts(page, page);
        var people = new ArrayList<RoundWriter>();
        for (var i = 0; i < writers; i++) {
            people.add(new RoundWriter(client, server, cards.get(i / 2 % cards.size()), i));
        }
        var doors = new Semaphore(SIGN_INS_AT_ONCE);
        each(people, i -> () -> {
            doors.acquire();
            try {
                people.get(i).signIn(email(i), PASSWORD);
            } finally {
                doors.release();
            }
            return null;
        });
        var from = System.nanoTime() + WARMING.toNanos();
        var until = from + time.toNanos();
        each(people, i -> () -> {
            people.get(i).write("s" + i, from, until, pauseMillis);
            return null;
        });
        tell(people);
        rows.atMost("words acknowledged and not there", lost(sql, municipality, people, cards), 0, "");
    }

    private static void each(List<RoundWriter> people, Function<Integer, Callable<Void>> work)
            throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<Callable<Void>>();
            for (var i = 0; i < people.size(); i++) {
                all.add(work.apply(i));
            }
            for (var done : threads.invokeAll(all)) {
                done.get();
            }
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        }
    }

    private void tell(List<RoundWriter> people) {
        var errors = people.stream().flatMap(p -> p.timings().errors().stream()).toList();
        errors.stream().distinct().limit(5).forEach(rows::remark);
        rows.atMost("errors", errors.size(), 0, "");
        tell("saving", people, RoundWriter.Timings::savings);
        tell("giving", people, RoundWriter.Timings::givings);
        tell("page", people, RoundWriter.Timings::pages);
        var last = sorted(people, RoundWriter.Timings::last);
        rows.value("all press Done when the time is up, p50", Load.Result.percentile(last, P50), "ms");
        rows.value("all press Done when the time is up, p99", Load.Result.percentile(last, P99), "ms");
    }

    private void tell(String what, List<RoundWriter> people, Function<RoundWriter.Timings, List<Double>> of) {
        var sorted = sorted(people, of);
        rows.value(what + ", requests", sorted.length / (double) time.toSeconds(), "/s");
        rows.value(what + ", p50", Load.Result.percentile(sorted, P50), "ms");
        rows.atMost(what + ", p99", Load.Result.percentile(sorted, P99), MILLIS_MAX, "ms");
    }

    private static double[] sorted(List<RoundWriter> people, Function<RoundWriter.Timings, List<Double>> of) {
        return people.stream()
                .flatMap(p -> of.apply(p.timings()).stream())
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
    }

    /** How many words are neither in what is on the way nor in what was given. */
    private static int lost(DSLContext sql, String municipality, List<RoundWriter> people, List<String> cards) {
        var id =
                new MunicipalityRegister(sql).byCode(municipality).orElseThrow().id();
        var texts = new Municipalities(sql)
                .byCode(municipality)
                .orElseThrow()
                .publications()
                .texts();
        var drafts = new DraftStore(sql)
                .of(
                        id,
                        cards.stream()
                                .map(card -> new DraftKey(ROUND, RoundWriter.key(card)))
                                .toList());
        var lost = 0;
        for (var i = 0; i < people.size(); i++) {
            var key = RoundWriter.key(cards.get(i / 2 % cards.size()));
            var parts = key.split("/", 4);
            var there = new HashSet<String>();
            var draft = drafts.get(new DraftKey(ROUND, key));
            if (draft != null && draft.isUnderWay()) {
                there.addAll(
                        Arrays.asList(draft.fields().getOrDefault("text", "").split("[\\s⟦⟧]+")));
            } else {
                texts.stream()
                        .filter(t -> ROUND.equals(t.round())
                                && t.unit().equals(parts[2])
                                && t.key().equals(parts[3]))
                        .forEach(t -> there.addAll(Arrays.asList(t.markdown().split("\\s+"))));
            }
            var missing = new HashSet<>(people.get(i).acknowledged());
            missing.removeAll(there);
            lost += missing.size();
        }
        return lost;
    }

    private static void open(DSLContext sql, String municipality) {
        var editing = new Editing(sql, new FolderText(), new Municipalities(sql));
        editing.change(municipality, new Deed("bench", "bench", Visitor.ANYONE), m -> {
            var said = m.assessment();
            var rounds = new ArrayList<>(said.rounds());
            rounds.removeIf(round -> round.code().equals(ROUND));
            var cutOff =
                    LocalDate.of(ROUND.year(), ROUND.month(), 1).plusMonths(1).minusDays(1);
            rounds.add(new Round(ROUND, new Text("Mätning"), new Text("Prognos"), cutOff, cutOff, null, Map.of()));
            return Optional.of(m.with(new AssessmentFacts(
                    rounds, said.forecasts(), said.comments(), said.overridings(), said.assignmentStates())));
        });
        var id =
                new MunicipalityRegister(sql).byCode(municipality).orElseThrow().id();
        var due = Deadlines.on(LocalDate.now(Clock.systemUTC()).plusDays(1));
        new Openings(sql)
                .open(id, new Opening(ROUND, Clock.systemUTC().instant(), "bench", due, List.of(), 1, null, ""));
    }
}
