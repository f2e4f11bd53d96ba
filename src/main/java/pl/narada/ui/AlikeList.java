package pl.narada.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.statements.AlikeTold;

/** Groups of people who answer alike: what all of them agree with, and what is typical of each. */
public final class AlikeList extends Div {

    /** {@code groups}: the largest first; empty if people are not in groups. */
    public record Told(int people, List<Group> groups, List<Shared> shared) {}

    public record Group(int people, List<Typical> typical) {}

    /** {@code stance}: its name in the protocol; the shares in a hundred. */
    public record Typical(
            String label,
            String stance,
            @Nullable Integer share,
            @Nullable Integer others) {}

    public record Shared(String label, @Nullable Integer least) {}

    public AlikeList(Told told) {
        addClassName("alike");
        if (told.groups().isEmpty()) {
            add(new Paragraph(getTranslation("alike.none", "n", told.people())));
            return;
        }
        var means = new Paragraph(getTranslation("alike.means"));
        means.addClassName("hint");
        add(means, head(getTranslation("alike.shared")));
        if (told.shared().isEmpty()) add(new Paragraph(getTranslation("alike.shared.none")));
        else
            add(new UnorderedList(told.shared().stream()
                    .map(s -> item(s.label(), least(s.least())))
                    .toArray(ListItem[]::new)));
        for (int i = 0; i < told.groups().size(); i++) group(i, told.groups().get(i));
    }

    private void group(int number, Group group) {
        add(head(getTranslation("alike.group", "name", AlikeTold.name(number), "n", group.people())));
        if (group.typical().isEmpty()) add(new Paragraph(getTranslation("alike.nothing")));
        else
            add(new UnorderedList(group.typical().stream()
                    .map(t -> item(
                            getTranslation("alike.typical." + t.stance(), "what", t.label()),
                            shares(t.share(), t.others())))
                    .toArray(ListItem[]::new)));
    }

    private static Component head(String text) {
        var head = new Paragraph(text);
        head.addClassName("alike-head");
        return head;
    }

    private static ListItem item(String text, String numbers) {
        var item = new ListItem(new Span(text));
        if (numbers.isEmpty()) return item;
        var shares = new Span(numbers);
        shares.addClassName("facts");
        item.add(" ");
        item.add(shares);
        return item;
    }

    private String least(@Nullable Integer least) {
        return least == null ? "" : getTranslation("alike.least", "n", least);
    }

    private String shares(@Nullable Integer share, @Nullable Integer others) {
        return share == null || others == null ? "" : getTranslation("alike.shares", "share", share, "others", others);
    }
}
