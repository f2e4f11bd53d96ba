package pl.narada.model;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface InitiativeRepository extends JpaRepository<Initiative, UUID> {

    List<Initiative> findByWorkshopId(UUID workshop);

    List<Initiative> findByWorkshopIdAndFinding(UUID workshop, String finding);
}
