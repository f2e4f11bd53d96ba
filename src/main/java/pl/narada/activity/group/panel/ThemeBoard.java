package pl.narada.activity.group.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.DomEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The web component of frontend/src/board, on the server's side. Every wish from the browser is answered by a picture that
 * takes it into account, granted or not: until then the board shows it as done.
 */
@Tag("narada-theme-board")
@JsModule("context://widgets/board.js")
class ThemeBoard extends Component {

    static final String WISH = "board-wish";
    static final String PICTURE = "picture";
    private static final int REFUSALS_KEPT = 20;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Predicate<Wish> grant;
    private final List<Integer> refused = new ArrayList<>();
    private @Nullable BoardPicture shown;
    private int answered;

    /** {@code grant}: does what is wished, and says whether it was done. */
    ThemeBoard(Predicate<Wish> grant) {
        this.grant = grant;
        getElement().setAttribute("lang", getLocale().getLanguage());
        getElement().addEventListener(WISH, this::wished).addEventDetail();
    }

    private void wished(DomEvent event) {
        JsonNode detail = event.getEventDetail(JsonNode.class);
        int number = detail.path("number").asInt();
        boolean granted = grant.test(JSON.treeToValue(detail.path("wish"), Wish.class));
        answered = number;
        if (!granted) refused.add(number);
        if (refused.size() > REFUSALS_KEPT) refused.removeFirst();
        show(Objects.requireNonNull(shown));
    }

    /** A property and not a call: a board that is put on the page again is given it again. */
    void show(BoardPicture picture) {
        shown = picture;
        getElement().setProperty(PICTURE, JSON.writeValueAsString(picture.answering(answered, List.copyOf(refused))));
    }
}
