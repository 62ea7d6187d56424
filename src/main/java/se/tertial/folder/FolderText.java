package se.tertial.folder;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import se.tertial.basics.Checked;
import se.tertial.basics.Finding;
import se.tertial.basics.Language;
import se.tertial.report.FolderForm;
import se.tertial.report.Municipality;

/** A change made in the browser is held to the same rules as a folder that is loaded. */
@Component
public final class FolderText implements FolderForm {

    @Override
    public SortedMap<String, String> files(Municipality municipality) {
        return FolderWriting.files(municipality);
    }

    @Override
    public List<Finding> mistakes(SortedMap<String, String> files) {
        return read(files).findings();
    }

    static Checked<Municipality> read(SortedMap<String, String> files) {
        var bytes = new TreeMap<String, byte[]>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return MunicipalityFolder.read(Path.of(""), bytes, new Findings());
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
