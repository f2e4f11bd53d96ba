package pl.narada.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** Under this address there is nothing, or nothing for this account: which of the two, the page doesn't tell. */
@AnonymousAllowed
public class NotThereView extends Main implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    public NotThereView() {
        addClassName("door-page");
        add(
                new H1(getTranslation("not-there.title")),
                new Paragraph(getTranslation("not-there.text")),
                Links.to("staff", getTranslation("not-there.home")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> why) {
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("not-there.title") + " – Narada";
    }
}
