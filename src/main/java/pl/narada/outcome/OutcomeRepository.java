package pl.narada.outcome;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface OutcomeRepository extends ListCrudRepository<Outcome, UUID> {

    @Query("""
            select new pl.narada.outcome.AgreedAction(o.workshopId, a.activity, a.number, a.text, a.who, a.until)
            from Outcome o join o.agreed.actions a order by o.workshopId, a.activity, a.number
            """)
    List<AgreedAction> actions();

    @Query("""
            select new pl.narada.outcome.AgreedAction(o.workshopId, a.activity, a.number, a.text, a.who, a.until)
            from Outcome o join o.agreed.actions a where o.workshopId = :workshop order by a.activity, a.number
            """)
    List<AgreedAction> actionsOf(UUID workshop);
}
