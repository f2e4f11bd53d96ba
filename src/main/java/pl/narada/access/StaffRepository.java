package pl.narada.access;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface StaffRepository extends ListCrudRepository<Staff, String> {

    List<Staff> findByOrderByName();

    Optional<Staff> findByEmail(String email);

    Optional<Staff> findByIssuerAndSubject(String issuer, String subject);

    long countByRoleAndDisabledFalse(Role role);
}
