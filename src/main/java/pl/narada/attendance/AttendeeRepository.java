package pl.narada.attendance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface AttendeeRepository extends ListCrudRepository<Attendee, UUID> {

    Optional<Attendee> findByKeyHash(String keyHash);

    List<Attendee> findByWorkshopId(UUID workshop);

    void deleteByKeyHash(String keyHash);

    List<Attendee> findByGivenOnBefore(LocalDate day);

    long deleteByGivenOnBefore(LocalDate day);
}
