package se.tertial.folder;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import se.tertial.basics.Checked;
import se.tertial.basics.Finding;
import se.tertial.basics.Language;
import se.tertial.report.FolderForm;
import se.tertial.report.Municipality;
import se.tertial.report.Revision;

/** A change made in the browser is held to the same rules as a folder that is loaded. */
@Component
public final class FolderText implements FolderForm {

    /** The folders of municipalities that are being changed, for as long as somebody has them at hand. */
    private final Cache<Municipality, Formed> formed =
            Caffeine.newBuilder().weakKeys().build();

    /** @param codes what the files define; empty when something is wrong with them */
    private record Formed(SortedMap<String, String> files, Optional<Codes> codes) {}

    @Override
    public SortedMap<String, String> files(Municipality municipality) {
        return FolderWriting.files(municipality);
    }

    @Override
    public List<Finding> mistakes(SortedMap<String, String> files) {
        return read(files).findings();
    }

    /**
     * Files of which nothing differs are neither written nor read again. When all that differ define nothing for others, they are read
     * by themselves, by the codes that the others define: that gives what a reading of the whole folder would.
     */
    @Override
    public Revision revision(Municipality now, Municipality wanted) {
        var before = Objects.requireNonNull(formed.get(now, FolderText::form));
        var after = FolderWriting.files(wanted, now, before.files());
        var changed = new TreeMap<>(after);
        changed.entrySet().removeAll(before.files().entrySet());
        var isOfLeaves = before.codes().isPresent()
                && changed.keySet().stream().allMatch(FolderReading::isLeaf)
                && before.files().keySet().stream()
                        .allMatch(file -> after.containsKey(file) || FolderReading.isLeaf(file));
        if (!isOfLeaves) {
            return new Revision(before.files(), after, mistakes(after));
        }
        var findings = new Findings();
        FolderReading.readLeaves(bytes(changed), before.codes().get(), findings);
        if (findings.count() == 0) {
            formed.put(wanted, new Formed(after, before.codes()));
        }
        return new Revision(before.files(), after, findings.all());
    }

    private static Formed form(Municipality municipality) {
        var files = FolderWriting.files(municipality);
        return new Formed(files, FolderReading.codes(bytes(files)));
    }

    static Checked<Municipality> read(SortedMap<String, String> files) {
        return MunicipalityFolder.read(Path.of(""), bytes(files), new Findings());
    }

    private static SortedMap<String, byte[]> bytes(SortedMap<String, String> files) {
        var bytes = new TreeMap<String, byte[]>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }

    @Override
    public String said(Finding finding, Language language) {
        return FindingText.sentence(finding, language);
    }

    @Override
    public String saidThere(Finding finding, Language language) {
        return FindingText.words(finding, language);
    }
}
