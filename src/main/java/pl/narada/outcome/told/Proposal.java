package pl.narada.outcome.told;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.Consent;
import pl.narada.deliberation.Hands;

/**
 * What people showed to a proposal.
 *
 * @param quorum so many people had to show a hand
 * @param people who answered; {@code onPaper}: those of them without a phone
 * @param verdict the wire name of a {@link Consent.Verdict}; empty, like all below, as long as the result is hidden
 * @param hands what everybody showed; null while it is hidden
 * @param by what each group showed, in the order of the groups; empty if that may not be told
 * @param reasons why somebody blocks, in the order of the alphabet
 */
public record Proposal(
        String text,
        int quorum,
        boolean hidden,
        int people,
        int onPaper,
        String verdict,
        @Nullable Hands hands,
        List<GroupCount> groups,
        List<Hands> by,
        List<String> reasons) {}
