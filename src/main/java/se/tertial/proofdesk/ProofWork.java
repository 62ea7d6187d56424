package se.tertial.proofdesk;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.tertial.basics.Finding;
import se.tertial.basics.Language;
import se.tertial.proof.Proof;
import se.tertial.proof.ProofFinding;
import se.tertial.proof.Reading;
import se.tertial.proof.reading.Readers;
import se.tertial.proofdesk.Proofing.Done;
import se.tertial.proofdesk.Proofing.Refused;
import se.tertial.proofdesk.Proofing.State;
import se.tertial.proofdesk.Proofing.Step;
import se.tertial.proofdesk.Proofing.Working;

/** From a file to what was found in it, step by step, within limits. */
final class ProofWork {

    static final int CELLS_MAX = 100_000;

    private static final Logger LOG = LoggerFactory.getLogger(ProofWork.class);

    private ProofWork() {}

    /** Ends as {@link Done} or {@link Refused}, whatever the file holds. @param told each step as it begins */
    static State of(String file, byte[] bytes, Consumer<State> told) {
        try {
            told.accept(new Working(Step.READING, 0, 0));
            var read = Readers.read(file, bytes);
            var reading = read.value();
            if (reading.isEmpty() || reading.get().passages().isEmpty()) {
                return new Refused(read.findings());
            }
            var beyond = beyondLimits(reading.get());
            return beyond.isEmpty() ? proofread(reading.get(), read.findings(), bytes, told) : new Refused(beyond);
        } catch (OutOfMemoryError | StackOverflowError e) {
            return refused(file, "reading-too-complex");
        } catch (RuntimeException e) {
            // Without the file's name or words: what somebody lays on the desk stays there.
            LOG.error("proofreading failed", e);
            return refused(file, "reading-failed");
        }
    }

    private static State proofread(Reading reading, List<Finding> notes, byte[] bytes, Consumer<State> told) {
        told.accept(new Working(Step.CHECKING, 0, 0));
        Map<Language, List<ProofFinding>> found = Map.of(
                Language.SV, Proof.read(reading, Language.SV, false),
                Language.EN, Proof.read(reading, Language.EN, false));
        var swedish = found.getOrDefault(Language.SV, List.of());
        var pictures = new PageDrawing(reading, swedish)
                .draw(bytes, (done, of) -> told.accept(new Working(Step.DRAWING, done, of)));
        return new Done(new Proofread(reading, notes, found, pictures));
    }

    private static List<Finding> beyondLimits(Reading reading) {
        if (reading.pages() > ProofDesk.PAGES_MAX) {
            return List.of(finding(reading.file(), "reading-too-many-pages", Integer.toString(ProofDesk.PAGES_MAX)));
        }
        var cells = reading.tables()
                .flatMap(table -> table.rows().stream())
                .mapToInt(row -> row.cells().size())
                .sum();
        return cells > CELLS_MAX ? List.of(finding(reading.file(), "reading-too-complex")) : List.of();
    }

    private static Refused refused(String file, String code) {
        return new Refused(List.of(finding(file, code)));
    }

    private static Finding finding(String file, String code, String... arguments) {
        return Finding.error(code, new Finding.Place(file, 0, ""), arguments);
    }
}
