package pl.narada.model;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface SourceRepository extends ListCrudRepository<SavedSource, UUID> {

    List<SavedSource> findAllByOrderByPutAt();

    List<SavedSource> findByWorkshopId(UUID workshop);

    List<SavedSource> findByWorkshopIdAndFinding(UUID workshop, String finding);
}
