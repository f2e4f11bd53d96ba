package pl.narada.programme;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;
import pl.narada.room.Phase;

interface Workshops extends ListCrudRepository<Workshop, UUID> {

    Optional<Workshop> findByJoinCode(String joinCode);

    /** How many that were: 1, or 0 if it was sealed already. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update Workshop w set w.sealedAt = :at where w.id = :id and w.sealedAt is null")
    int seal(UUID id, Instant at);

    List<Workshop> findByRehearsalOfIsNull();

    List<Workshop> findByRehearsalOfIsNullAndPhase(Phase phase);

    List<Workshop> findByRehearsalOfIsNullAndOutsideUntilIsNotNull();

    List<Workshop> findByRehearsalOfIsNotNullOrderByCreatedAtDesc();

    List<Workshop> findByRehearsalOfOrderByCreatedAtDesc(UUID original);
}
