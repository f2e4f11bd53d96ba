package pl.narada.contact;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface ContactRepository extends ListCrudRepository<Contact, UUID> {

    Optional<Contact> findByKeyHash(String keyHash);

    List<Contact> findByWorkshopId(UUID workshop);

    void deleteByKeyHash(String keyHash);

    long deleteByGivenAtBefore(Instant at);

    List<Contact> findByGivenAtBefore(Instant at);
}
