package pl.narada.followup;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface FollowUpRepository extends ListCrudRepository<FollowUp, UUID> {

    List<FollowUp> findAllByOrderByChangeNo();

    List<FollowUp> findByWorkshopIdOrderByChangeNo(UUID workshop);
}
