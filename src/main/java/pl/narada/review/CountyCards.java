package pl.narada.review;

import com.vaadin.flow.component.Component;
import java.util.List;
import pl.narada.shared.Teryt;

/** What has become of a county's ideas: the cards of its initiatives. The module that keeps them offers them. */
public interface CountyCards {

    /** Ready to be read; empty if there are none. */
    List<Component> of(Teryt county);
}
