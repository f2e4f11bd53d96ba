package pl.narada.review;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import pl.narada.shared.Teryt;
import pl.narada.shared.WorkshopId;

/** A part of a county's page that another module has. It comes behind ours, in the order of Spring's {@code @Order}. */
public interface CountyPart {

    /** Where it stands on the page; also the key of its title, as {@code county.section.<anchor>}. */
    String anchor();

    /** {@code workshops}: those that are shown. Empty if there is nothing to show. */
    Optional<Component> of(Teryt county, List<WorkshopId> workshops);
}
