package pl.narada.gateway;

import java.util.Map;
import java.util.Set;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;
import pl.narada.shared.WorkshopId;

/** Who is connected now: counts, never names. */
public interface Presence {

    /** People with a phone connected, each counted once however many tabs they have. */
    Map<Sector, Integer> bySector(WorkshopId workshop);

    /** From now on exactly these people are here although they have no phone: those who are simulated in a rehearsal. */
    void withoutPhones(WorkshopId workshop, Set<ParticipantId> people);

    /** Tells when somebody came or went; may be called from any thread. Returns how to stop listening. */
    Runnable onChange(WorkshopId workshop, Runnable listener);
}
