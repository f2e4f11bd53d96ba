package pl.narada.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;

/** The one row of what somebody has set. */
@Entity
@Table(name = "organisation")
class SavedOrganisation {

    static final int ONLY = 1;

    @Id
    private int id = ONLY;

    private String name = "";
    private String task = "";
    private String funderLine = "";
    private String contact = "";

    protected SavedOrganisation() {}

    SavedOrganisation(Organisation told) {
        name = told.name();
        task = told.task();
        funderLine = told.funderLine();
        contact = told.contact();
    }

    Organisation with(List<Logo> logos) {
        return new Organisation(name, task, funderLine, contact, logos);
    }
}
