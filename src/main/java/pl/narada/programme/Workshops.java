package pl.narada.programme;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;
import pl.narada.room.Phase;

interface Workshops extends ListCrudRepository<Workshop, UUID> {

    Optional<Workshop> findByJoinCode(String joinCode);

    List<Workshop> findByRehearsalOfIsNull();

    List<Workshop> findByRehearsalOfIsNullAndPhase(Phase phase);

    List<Workshop> findByRehearsalOfIsNullAndOutsideUntilIsNotNull();

    List<Workshop> findByRehearsalOfIsNotNullOrderByCreatedAtDesc();

    List<Workshop> findByRehearsalOfOrderByCreatedAtDesc(UUID original);
}
