package pl.narada.network;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface Cards extends ListCrudRepository<Card, UUID> {

    List<Card> findByWorkshopIdOrderByNumber(UUID workshop);

    List<Card> findByKeyHash(String keyHash);

    long deleteByWrittenAtBefore(Instant at);

    List<Card> findByWrittenAtBefore(Instant at);
}
