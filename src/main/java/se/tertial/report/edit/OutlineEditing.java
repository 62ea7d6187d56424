package se.tertial.report.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.tertial.report.Editing;
import se.tertial.report.Editing.Deed;
import se.tertial.report.FolderForm;
import se.tertial.report.Municipality;
import se.tertial.report.Outline;
import se.tertial.report.edit.SheetEditing.Outcome;
import se.tertial.report.edit.SheetEditing.Problem;
import se.tertial.report.edit.SheetEditing.Sheets;

/** Changes the outlines of a municipality by the rules of its folder. */
@Component
public final class OutlineEditing {

    private final Editing editing;
    private final FolderForm folder;
    private final SheetForm form;

    public OutlineEditing(Editing editing, FolderForm folder, SheetForm form) {
        this.editing = editing;
        this.folder = folder;
        this.form = form;
    }

    /** Tells an outline from what it was before somebody changed it. */
    public static String fingerprint(Outline outline) {
        return Integer.toHexString(outline.toString().hashCode());
    }

    /** An outline that was not there before. Stale when the code is taken. */
    public Outcome add(String municipality, Deed deed, Outline outline) {
        return change(municipality, deed, outline.code(), outlines -> {
            if (outlines.stream().anyMatch(o -> o.code().equals(outline.code()))) {
                return Optional.empty();
            }
            outlines.add(outline);
            return Optional.of(outlines);
        });
    }

    public Outcome remove(String municipality, Deed deed, String code, String fingerprint) {
        return change(municipality, deed, code, outlines -> {
            var isThere = outlines.removeIf(
                    o -> o.code().equals(code) && fingerprint(o).equals(fingerprint));
            return isThere ? Optional.of(outlines) : Optional.empty();
        });
    }

    /** @param fingerprint of the outline that the person saw; another is stale. No spots but in its items. */
    public Outcome change(
            String municipality, Deed deed, String code, String fingerprint, UnaryOperator<Outline> wanted) {
        return change(municipality, deed, code, outlines -> {
            for (var at = 0; at < outlines.size(); at++) {
                var outline = outlines.get(at);
                if (outline.code().equals(code) && fingerprint(outline).equals(fingerprint)) {
                    outlines.set(at, wanted.apply(outline));
                    return Optional.of(outlines);
                }
            }
            return Optional.empty();
        });
    }

    private interface Change {
        Optional<List<Outline>> of(List<Outline> outlines);
    }

    private Outcome change(String municipality, Deed deed, String code, Change change) {
        var last = new @Nullable Municipality[1];
        var outcome = editing.change(
                municipality,
                deed,
                now -> change.of(new ArrayList<>(now.publications().outlines())).map(outlines -> {
                    var sorted = outlines.stream()
                            .sorted(Comparator.comparing(Outline::code))
                            .toList();
                    last[0] = now.with(now.publications().withOutlines(sorted));
                    return last[0];
                }));
        return switch (outcome) {
            case Editing.Outcome.Saved _ -> new Outcome.Saved();
            case Editing.Outcome.Stale _ -> new Outcome.Stale();
            case Editing.Outcome.Refused(var findings) -> {
                var files = folder.files(Objects.requireNonNull(last[0]));
                var sheets = List.of("outlines/%s.yaml/items[*]".formatted(code));
                yield new Outcome.Refused(
                        findings.stream()
                                .map(finding -> new Problem(finding, form.spot(files, sheets, finding)))
                                .toList(),
                        new Sheets(files, form));
            }
        };
    }
}
