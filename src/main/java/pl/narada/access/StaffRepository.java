package pl.narada.access;

import org.springframework.data.repository.ListCrudRepository;

interface StaffRepository extends ListCrudRepository<Staff, String> {}
