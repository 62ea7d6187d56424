package se.tertial.folder;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.SortedMap;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import se.tertial.basics.Checked;
import se.tertial.organisation.MunicipalityRegister;
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

    /** @param changed false when the folder is the one last loaded and nothing was changed since */
    public record Loaded(String code, String name, long version, boolean changed) {}

    public Checked<Loaded> load(Path folder) {
        var findings = new Findings();
        var files = FolderFiles.read(folder, findings);
        var read = MunicipalityFolder.read(folder, files, findings);
        return read.isClean()
                ? Checked.of(replace(read.value().orElseThrow(), checksum(files)), read.findings())
                : Checked.refused(read.findings());
    }

    private Loaded replace(Municipality municipality, String checksum) {
        return sql.transactionResult(transaction -> {
            var inside = DSL.using(transaction);
            var register = new MunicipalityRegister(inside);
            var code = municipality.organisation().code();
            var name = municipality.organisation().name();
            register.lock(code);
            var stored = register.byCode(code);
            if (stored.isPresent() && checksum.equals(stored.get().checksum())) {
                return new Loaded(code, name, stored.get().version(), false);
            }
            var id = register.register(code);
            new MunicipalityStore(inside).replace(id, municipality);
            return new Loaded(code, name, register.loaded(id, checksum, clock.instant()), true);
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
