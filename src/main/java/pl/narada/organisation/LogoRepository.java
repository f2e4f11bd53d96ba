package pl.narada.organisation;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface LogoRepository extends ListCrudRepository<SavedLogo, UUID> {

    List<SavedLogo> findAllByOrderByPosition();
}
