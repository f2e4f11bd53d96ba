package pl.narada.network;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface Introductions extends ListCrudRepository<Introduction, UUID> {

    List<Introduction> findByWorkshopIdOrderByAskedAt(UUID workshop);

    Optional<Introduction> findByCardIdAndAskerHash(UUID card, String asker);

    long countByAskerHash(String asker);

    List<Introduction> findByAskerHash(String asker);

    List<Introduction> findByCardIdIn(Collection<UUID> cards);

    void deleteByAskerHash(String asker);

    void deleteByCardIdIn(Collection<UUID> cards);

    long deleteByAskedAtBefore(Instant at);
}
