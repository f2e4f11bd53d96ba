package pl.narada.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;

/** What axe-core finds on a screen as it is just now, of WCAG 2.1 A and AA. */
final class Accessibility {

    private static final Set<String> BAD = Set.of("serious", "critical");

    private Accessibility() {}

    /** The serious and critical violations, each with where it stands. */
    static List<String> violations(Page page, String where) {
        return new AxeBuilder(page)
                        .setLegacyMode(true)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .filter(rule -> BAD.contains(String.valueOf(rule.getImpact())))
                        .flatMap(rule -> rule.getNodes().stream().map(node -> told(where, rule, node)))
                        .toList();
    }

    private static String told(String where, Rule rule, CheckedNode node) {
        return "%s: %s (%s): %s %s".formatted(where, rule.getId(), rule.getImpact(), node.getTarget(), node.getHtml());
    }
}
