package pl.narada.programme;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;
import pl.narada.room.Phase;

interface Workshops extends ListCrudRepository<Workshop, UUID> {

    Optional<Workshop> findByJoinCode(String joinCode);

    /** Until the end of the transaction, whoever asks for the same waits, in whatever process. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select w from Workshop w where w.id = :id")
    Optional<Workshop> alone(UUID id);

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
