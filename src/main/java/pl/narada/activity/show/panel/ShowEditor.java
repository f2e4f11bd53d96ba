package pl.narada.activity.show.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import pl.narada.activity.SettingsEditor;
import pl.narada.activity.show.ShowSettings;
import pl.narada.activity.show.ShowSettings.Link;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.Text;
import pl.narada.shared.WebAddress;

/** The text of a slide, its links (one a line, the words first and the address last), its cards and its question box. */
public final class ShowEditor implements SettingsEditor<ShowSettings> {

    private static final int LABEL_LIMIT = 120;

    private final TextArea text = new TextArea();
    private final TextArea links = new TextArea();
    private final CardsEditor cards;
    private final Checkbox questions = new Checkbox();
    private final Div fields = new Div(text, links);

    public ShowEditor(ShowSettings settings) {
        fields.addClassName("settings");
        fields.addClassName("wide");
        text.setLabel(fields.getTranslation("show.text"));
        text.setValue(settings.text());
        text.setMaxLength(ShowSettings.TEXT_LIMIT);
        text.setMinHeight("8em");
        links.setLabel(fields.getTranslation("show.links"));
        links.setHelperText(fields.getTranslation("show.links.help"));
        links.setValue(
                settings.links().stream().map(l -> l.label() + " " + l.url()).collect(Collectors.joining("\n")));
        cards = new CardsEditor(settings.cards());
        questions.setLabel(fields.getTranslation("show.questions"));
        questions.setValue(settings.questions());
        fields.add(cards, questions);
    }

    @Override
    public Component component() {
        return fields;
    }

    @Override
    public Result<ShowSettings> read() {
        List<Link> read = new ArrayList<>();
        for (String line : links.getValue().split("\n")) {
            if (line.isBlank()) continue;
            switch (link(line.strip())) {
                case Result.Ok<Link>(Link link) -> read.add(link);
                case Result.Refused<Link>(var why) -> {
                    return new Result.Refused<>(why);
                }
            }
        }
        return Text.lines(text.getValue(), ShowSettings.TEXT_LIMIT)
                .then(words -> cards.read().map(filled -> new ShowSettings(words, read, filled, questions.getValue())));
    }

    private static Result<Link> link(String line) {
        int space = line.lastIndexOf(' ');
        String url = line.substring(space + 1);
        if (!WebAddress.fits(url)) return Result.refused(Reason.LINK_WRONG);
        return Text.line(space < 0 ? url : line.substring(0, space), LABEL_LIMIT)
                .map(label -> new Link(label, url));
    }
}
