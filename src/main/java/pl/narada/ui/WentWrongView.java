package pl.narada.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opening a page failed. What failed is for the log; on the wall of a hall stands one sentence in the language of the house. */
@AnonymousAllowed
public class WentWrongView extends Main implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(WentWrongView.class);

    public WentWrongView() {
        addClassName("door-page");
        add(
                new H1(getTranslation("went-wrong.title")),
                new Paragraph(getTranslation("went-wrong.text")),
                Links.to("staff", getTranslation("not-there.home")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> why) {
        LOG.error("A page could not be shown: {}", event.getLocation().getPath(), why.getException());
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("went-wrong.title") + " – Narada";
    }
}
