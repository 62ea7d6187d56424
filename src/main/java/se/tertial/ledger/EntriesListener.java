package se.tertial.ledger;

import java.util.SortedSet;
import se.tertial.organisation.MunicipalityId;

/**
 * Told when other entries count than before: a batch was read in, superseded or withdrawn. It is called after the commit and may miss
 * one, as when the process ends in between; whoever keeps a copy of entries must also be able to see that it is old.
 */
public interface EntriesListener {

    /** @param years whose entries are no longer the same */
    void changed(MunicipalityId municipality, SortedSet<Integer> years);
}
