package pl.narada.programme;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import pl.narada.access.CurrentStaff;
import pl.narada.access.Role;
import pl.narada.access.StaffMember;
import pl.narada.shared.Teryt;

/** Which workshops and counties the member of staff at this screen may see. A rehearsal is as open as its original. */
@Service
public class Admission {

    private final CurrentStaff staff;
    private final Programme programme;

    Admission(CurrentStaff staff, Programme programme) {
        this.staff = staff;
        this.programme = programme;
    }

    /** {@code param}: the ids in the address by name. What there is none of is for the screen itself to say. */
    public boolean mayOpen(Opens.What what, Function<String, Optional<String>> param) {
        return switch (what) {
            case WORKSHOP_TO_RUN ->
                param.apply("id").flatMap(programme::find).map(this::mayRun).orElse(true);
            case WORKSHOP_TO_READ ->
                param.apply("id").flatMap(programme::find).map(this::mayRead).orElse(true);
            case COUNTY ->
                param.apply("teryt")
                        .filter(Teryt::fits)
                        .map(Teryt::new)
                        .map(this::mayRead)
                        .orElse(true);
            case WHOLE_REGION -> mayReadAll();
            case ADMINISTRATION -> staff.get().may(Role.ADMINISTRATOR);
        };
    }

    public boolean mayRun(Workshop workshop) {
        StaffMember who = staff.get();
        if (!who.may(Role.FACILITATOR) || !mayRead(workshop)) return false;
        if (who.may(Role.ADMINISTRATOR)) return true;
        return original(workshop)
                .map(w -> w.owner().isEmpty()
                        || w.owner().get().equals(who.name())
                        || w.sharedWith().contains(who.name()))
                .orElse(false);
    }

    private Optional<Workshop> original(Workshop workshop) {
        return workshop.rehearsalOf().map(programme::workshop).orElse(Optional.of(workshop));
    }

    /** Whether it is theirs to share. */
    public boolean mayShare(Workshop workshop) {
        StaffMember who = staff.get();
        return who.may(Role.ADMINISTRATOR) || workshop.owner().equals(Optional.of(who.name()));
    }

    public boolean mayRead(Workshop workshop) {
        return mayRead(workshop.details().county());
    }

    public boolean mayRead(Teryt county) {
        return staff.get().counties().allows(county);
    }

    public boolean mayReadAll() {
        return staff.get().counties().isEvery();
    }

    public List<Workshop> toRun(List<Workshop> all) {
        return all.stream().filter(this::mayRun).toList();
    }

    public List<Workshop> toRead(List<Workshop> all) {
        return all.stream().filter(this::mayRead).toList();
    }

    public List<County> toReadOf(List<County> all) {
        return all.stream().filter(c -> mayRead(c.teryt())).toList();
    }
}
