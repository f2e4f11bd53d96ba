package pl.narada.organisation;

import org.springframework.data.repository.ListCrudRepository;

interface OrganisationRepository extends ListCrudRepository<SavedOrganisation, Integer> {}
