package pl.narada.outside.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.stream.Collectors;
import pl.narada.access.Addresses;
import pl.narada.access.QrPath;
import pl.narada.programme.Workshop;
import pl.narada.room.Phase;
import pl.narada.room.RoomState;
import pl.narada.shared.Here;
import pl.narada.ui.Dates;
import pl.narada.ui.Links;

/** How people come: the link, its picture, a poster, and a few words to send. Only while something is open. */
final class Invitation extends Div {

    private final Workshop workshop;
    private final String url;
    private final TextArea letter = new TextArea();

    Invitation(Workshop workshop, Addresses addresses) {
        this.workshop = workshop;
        this.url = addresses.join(workshop.joinCode());
        addClassName("outside-invitation");
        QrPath qr = QrPath.of(url);
        int side = qr.size() + 8;
        var picture = new Html(
                "<div class=\"outside-qr\"><svg role=\"img\" aria-label=\"QR\" viewBox=\"-4 -4 %d %d\"><path d=\"%s\"/></svg></div>"
                        .formatted(side, side, qr.path()));
        var link = new Anchor(url, url);
        link.setTarget("_blank");
        letter.setLabel(getTranslation("outside.letter"));
        letter.setReadOnly(true);
        letter.setWidthFull();
        var poster = Links.beside(
                "export/poster/" + workshop.id() + "?lang=" + getLocale().getLanguage(),
                getTranslation("outside.poster"));
        var side2 = new Div(new Paragraph(link), new Paragraph(poster), letter);
        side2.addClassName("outside-words");
        var row = new Div(picture, side2);
        row.addClassName("outside-row");
        add(new H2(getTranslation("outside.invite")), row);
    }

    void show(RoomState now) {
        setVisible(now.outside().isOpen());
        now.outside().until().ifPresent(until -> {
            var end = until.atZone(Here.ZONE);
            String prompts = now.openOutside().stream()
                    .map(one -> "• " + one.plan().prompt())
                    .collect(Collectors.joining("\n"));
            String key = now.phase() == Phase.DRAFT ? "outside.letter.before" : "outside.letter.after";
            letter.setValue(getTranslation(
                    key,
                    "title",
                    workshop.details().title(),
                    "date",
                    Dates.longDate(getLocale(), workshop.details().date()),
                    "prompts",
                    prompts,
                    "url",
                    url,
                    "until",
                    Dates.longDate(getLocale(), end.toLocalDate()) + ", " + end.toLocalTime()));
        });
    }
}
