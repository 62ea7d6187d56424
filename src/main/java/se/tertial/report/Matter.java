package se.tertial.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.RoundCode;

/**
 * A matter in the registry: a report with the memo by which it is handed over, its appendices, and what the body that
 * prepares it has said. Texts are Markdown with figures bound; all else is as the municipality wrote it.
 *
 * @param outline of the report; {@code unit} and {@code round} say of whom and when
 * @param responsible who answers for the report, by role
 * @param background why the matter is there; shared by memo and extract
 * @param summary likewise, so that the two never say different things
 * @param extract null as long as no body has taken it up
 */
public record Matter(
        String code,
        String registryNumber,
        String title,
        String unit,
        RoundCode round,
        String outline,
        String responsible,
        Memo memo,
        List<Appendix> appendices,
        @Nullable Extract extract,
        String background,
        String summary) {

    public static final int APPENDICES_MAX = 40;

    /**
     * The official memo.
     *
     * @param documents for decision, besides memo, report and appendices, which are there without being named
     */
    public record Memo(
            String title,
            LocalDate date,
            String sender,
            String addressee,
            Person handler,
            List<String> documents,
            Proposal proposal,
            List<Person> signers) {
        public Memo {
            documents = List.copyOf(documents);
            signers = List.copyOf(signers);
        }
    }

    /** Somebody by role; name and phone may be empty. */
    public record Person(String name, String title, String phone) {

        /** As one signs: {@code Anna Ek, ekonom}. */
        public String signature() {
            return name.isEmpty() ? title : title.isEmpty() ? name : name + ", " + title;
        }
    }

    /** @param heading whose proposal it is, and to whom */
    public record Proposal(String heading, List<String> points, List<String> recipients) {
        public Proposal {
            points = List.copyOf(points);
            recipients = List.copyOf(recipients);
        }
    }

    /** @param label as {@code Bilaga 1a} */
    public record Appendix(String outline, String label, String title) {

        public String name() {
            return (label + " " + title).strip();
        }
    }

    /**
     * From the minutes of the body that prepares the decision.
     *
     * @param paragraph its number in the minutes, as {@code 19}
     * @param background the body's own, empty when it is the memo's
     */
    public record Extract(String body, LocalDate date, String paragraph, Proposal proposal, String background) {}

    public Matter {
        appendices = List.copyOf(appendices);
    }

    public Optional<Extract> minutes() {
        return Optional.ofNullable(extract);
    }
}
