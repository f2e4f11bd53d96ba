package pl.narada.access;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface StaffRepository extends ListCrudRepository<Staff, String> {

    List<Staff> findByOrderByName();

    long countByRoleAndDisabledFalse(Role role);
}
