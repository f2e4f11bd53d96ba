package pl.narada.programme;

import org.springframework.data.repository.ListCrudRepository;

interface Counties extends ListCrudRepository<County, String> {}
