package pl.narada.programme.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import pl.narada.access.CurrentStaff;
import pl.narada.programme.Admission;
import pl.narada.programme.Opens;
import pl.narada.shared.StaffAct;
import pl.narada.shared.WorkshopId;

/**
 * Before any screen of a workshop or county opens, asks whether this member of staff may see it. What they may not see
 * looks as if it weren't there, so that nobody learns that it is. Where everybody begins, each is led to what is theirs.
 */
@Component
class ScreenGuard implements VaadinServiceInitListener {

    private final CurrentStaff staff;
    private final Admission admission;
    private final ApplicationEventPublisher events;

    ScreenGuard(CurrentStaff staff, Admission admission, ApplicationEventPublisher events) {
        this.staff = staff;
        this.admission = admission;
        this.events = events;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::check));
    }

    private void check(BeforeEnterEvent event) {
        // whoever hasn't signed in is sent to do so
        if (staff.find().isEmpty()) return;
        String path = event.getLocation().getPath();
        if (path.isEmpty() && !staff.mayChange()) {
            event.forwardTo("review");
            return;
        }
        if (path.equals("review") && !admission.mayReadAll()) {
            event.forwardTo("counties");
            return;
        }
        @Nullable Opens opens = event.getNavigationTarget().getAnnotation(Opens.class);
        if (opens != null && !admission.mayOpen(opens.value(), event.getRouteParameters()::get)) {
            event.rerouteToError(NotFoundException.class);
        } else if (opens != null) {
            tell(event);
        }
    }

    private void tell(BeforeEnterEvent event) {
        events.publishEvent(new StaffAct(
                staff.get().name(),
                StaffAct.What.OPENED,
                event.getRouteParameters().get("id").flatMap(WorkshopId::parse).orElse(null),
                event.getLocation().getPath()));
    }
}
