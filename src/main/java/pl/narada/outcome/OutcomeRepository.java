package pl.narada.outcome;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface OutcomeRepository extends ListCrudRepository<Outcome, UUID> {}
