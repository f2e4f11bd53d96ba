package pl.narada.organisation;

import java.util.List;
import pl.narada.shared.Result;
import pl.narada.shared.Text;

/** As somebody filled it in; anything may be left empty. */
public record OrganisationForm(String name, String task, String funderLine, String contact) {

    Result<Organisation> check() {
        return line(name, Organisation.NAME_LIMIT)
                .then(who -> line(task, Organisation.TASK_LIMIT)
                        .then(what -> line(funderLine, Organisation.FUNDER_LIMIT)
                                .then(paid -> line(contact, Organisation.CONTACT_LIMIT)
                                        .map(how -> new Organisation(who, what, paid, how, List.of())))));
    }

    private static Result<String> line(String typed, int limit) {
        return typed.isBlank() ? Result.ok("") : Text.line(typed, limit);
    }
}
