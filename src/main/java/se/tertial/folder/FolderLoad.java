package se.tertial.folder;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import se.tertial.basics.Checked;
import se.tertial.basics.Finding;
import se.tertial.basics.Word;
import se.tertial.organisation.Change;
import se.tertial.organisation.ChangeLog;
import se.tertial.organisation.MunicipalityRegister;
import se.tertial.report.FolderChanges;
import se.tertial.report.Municipality;
import se.tertial.report.MunicipalityStore;

/** Makes the database hold what a folder says of a municipality: all of it, or nothing when anything is wrong. */
@Component
public final class FolderLoad {

    /** Raised when the same folder would be stored otherwise than before. */
    private static final String FORMAT = "1";

    private final DSLContext sql;
    private final Clock clock;

    @Autowired
    public FolderLoad(DSLContext sql) {
        this(sql, Clock.systemUTC());
    }

    FolderLoad(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Whether a refusal says nothing but that changes made in the browser would be lost. */
    public static boolean isOnlyChangedSince(List<Finding> findings) {
        return findings.size() == 1 && findings.getFirst().code().equals(Word.of(Mistake.CHANGED_SINCE));
    }

    /** @param changed false when the folder is the one last loaded and nothing was changed since */
    public record Loaded(String code, String name, long version, boolean changed) {}

    /** Refuses to overwrite what was changed in the browser since the municipality was loaded. */
    public Checked<Loaded> load(Path folder) {
        return load(folder, false);
    }

    /** @param overwrite whether what was changed in the browser since the municipality was loaded may be lost */
    public Checked<Loaded> load(Path folder, boolean overwrite) {
        return load(folder, overwrite, "");
    }

    /** @param by whose deed it is, for the log of changes; empty when it is nobody's, as for a sample */
    public Checked<Loaded> load(Path folder, boolean overwrite, String by) {
        var findings = new Findings();
        var files = FolderFiles.read(folder, findings);
        var read = MunicipalityFolder.read(folder, files, findings);
        if (!read.isClean()) {
            return Checked.refused(read.findings());
        }
        var municipality = read.value().orElseThrow();
        var loaded = replace(municipality, checksum(files), overwrite, by);
        if (loaded.isEmpty()) {
            findings.add(
                    Mistake.CHANGED_SINCE,
                    folder.toString(),
                    municipality.organisation().name());
            return Checked.refused(findings.all());
        }
        return Checked.of(loaded.get(), read.findings());
    }

    /** Empty when that would lose changes. */
    private Optional<Loaded> replace(Municipality municipality, String checksum, boolean overwrite, String by) {
        return sql.transactionResult(transaction -> {
            var inside = DSL.using(transaction);
            var register = new MunicipalityRegister(inside);
            var code = municipality.organisation().code();
            var name = municipality.organisation().name();
            register.lock(code);
            var stored = register.byCode(code);
            if (stored.isPresent() && checksum.equals(stored.get().checksum())) {
                return Optional.of(new Loaded(code, name, stored.get().version(), false));
            }
            if (!overwrite && stored.isPresent() && stored.get().isChangedHere()) {
                return Optional.empty();
            }
            var id = register.register(code);
            var store = new MunicipalityStore(inside);
            var before = stored.filter(entry -> entry.version() > 0 && !by.isEmpty())
                    .map(entry -> FolderWriting.files(store.read(entry.id())));
            store.replace(id, municipality);
            var version = register.loaded(id, checksum, clock.instant());
            if (!by.isEmpty()) {
                var trace = new Change(version, clock.instant(), by, "Läste in kommunens mapp", "", "", checksum);
                new ChangeLog(inside)
                        .add(
                                id,
                                before.map(files ->
                                                FolderChanges.between(files, FolderWriting.files(municipality), trace))
                                        .filter(changes -> !changes.isEmpty())
                                        .orElse(List.of(trace)));
            }
            return Optional.of(new Loaded(code, name, version, true));
        });
    }

    private static String checksum(SortedMap<String, byte[]> files) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(FORMAT.getBytes(StandardCharsets.UTF_8));
            files.forEach((name, content) -> {
                digest.update("\n%s %d\n".formatted(name, content.length).getBytes(StandardCharsets.UTF_8));
                digest.update(content);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
