package pl.narada.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;

/** Links between staff screens, by path, so that no screen needs to know another one's class. */
public final class Links {

    private Links() {}

    /** Opens in place, without loading the page anew. */
    public static Anchor to(String path, String text) {
        var link = new Anchor("/" + path, text);
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    /** Opens in a window of its own, as the projector does. */
    public static Anchor beside(String path, String text) {
        var link = new Anchor("/" + path, text);
        link.setTarget(AnchorTarget.BLANK);
        return link;
    }
}
