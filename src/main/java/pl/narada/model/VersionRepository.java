package pl.narada.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface VersionRepository extends ListCrudRepository<SavedVersion, UUID> {

    List<SavedVersion> findByChapterOrderByNumberDesc(Chapter chapter);

    Optional<SavedVersion> findFirstByChapterOrderByNumberDesc(Chapter chapter);
}
