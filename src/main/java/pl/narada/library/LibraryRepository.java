package pl.narada.library;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface LibraryRepository extends ListCrudRepository<LibraryRow, UUID> {}
