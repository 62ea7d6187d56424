package se.tertial.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.SourceLine;

/**
 * How a municipality writes a dimension.
 *
 * @param name as its people say it, as {@code Ansvar}
 * @param lengthMin fewest signs of a code; {@code lengthMax} the most
 * @param requiredFor beginnings of the accounts whose entries must have it
 * @param sieDimension its number in SIE files, null when it is the account or never written there
 */
public record CodePart(
        Dimension dimension,
        String name,
        int lengthMin,
        int lengthMax,
        List<String> requiredFor,
        @Nullable Integer sieDimension,
        SourceLine source) {

    public CodePart {
        requiredFor = List.copyOf(requiredFor);
    }
}
