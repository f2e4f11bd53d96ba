package pl.narada.deliberation.tally;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import pl.narada.deliberation.statements.OpinionGroups;

/** Who answers alike, or why that is not said. */
final class OpinionGroupsReport {

    private OpinionGroupsReport() {}

    static Map<String, Object> of(VotesFile votes, String seed) {
        Map<String, Object> found = new LinkedHashMap<>();
        switch (OpinionGroups.of(votes.sheet(), OpinionGroups.USUAL, seed.hashCode())) {
            case OpinionGroups.TooFew(int people, int asked, OpinionGroups.Needs needs) -> {
                found.put("refused", "too few people or statements");
                found.put("people", people);
                found.put("people_needed", needs.people());
                found.put("statements", asked);
                found.put("statements_needed", needs.statements());
            }
            case OpinionGroups.NoGroups(int _, double silhouette) -> {
                found.put("refused", "no clear groups");
                found.put("silhouette", silhouette);
            }
            case OpinionGroups.Found groups -> {
                found.put("seed", seed);
                found.put("silhouette", groups.silhouette());
                found.put("sizes", groups.sizes());
                found.put(
                        "typical",
                        IntStream.range(0, groups.sizes().size())
                                .mapToObj(g -> groups.typical(g, 5).stream()
                                        .map(t -> votes.items().get(t.statement()) + ": "
                                                + t.stance().wire())
                                        .toList())
                                .toList());
                found.put(
                        "consensus",
                        groups.consensus().stream()
                                .limit(5)
                                .map(votes.items()::get)
                                .toList());
            }
        }
        return found;
    }
}
