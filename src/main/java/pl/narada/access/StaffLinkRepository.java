package pl.narada.access;

import java.time.Instant;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface StaffLinkRepository extends ListCrudRepository<StaffLink, String> {

    List<StaffLink> findByKindOrderByExpiresAt(LinkKind kind);

    void deleteByKindAndStaffName(LinkKind kind, String staffName);

    void deleteByExpiresAtBefore(Instant now);
}
