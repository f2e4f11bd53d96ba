package pl.narada.library;

import java.util.List;
import java.util.Set;
import pl.narada.shared.NeedCategory;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.Teryt;
import pl.narada.shared.Text;
import pl.narada.shared.WebAddress;

/** What the library tells of one thing. All texts but the title may be empty. */
public sealed interface Content permits Practice, FundingSource {

    int LINE_LIMIT = 120;
    int PLACE_LIMIT = 200;
    int TEXT_LIMIT = 1000;

    Kind kind();

    String title();

    /** Where it works, or who runs it. */
    String place();

    /** A web address, or empty. */
    String link();

    Set<NeedCategory> categories();

    /** Of a source: none means that it is for the whole region. */
    Set<Teryt> counties();

    /** With its texts cleaned, or what is wrong with them. */
    Result<? extends Content> check();

    /** Texts of an entry, cleaned; {@code told} in the order in which they were given. */
    record Cleaned(String title, String place, String link, List<String> told) {}

    /** With these other texts, or what is wrong with one of them. */
    default Result<Cleaned> cleaned(String... told) {
        return Text.line(title(), LINE_LIMIT)
                .then(title -> line(place(), PLACE_LIMIT)
                        .then(place -> address(link())
                                .then(link -> Result.all(List.of(told), text -> Text.lines(text, TEXT_LIMIT))
                                        .map(texts -> new Cleaned(title, place, link, texts)))));
    }

    private static Result<String> line(String typed, int limit) {
        return typed.isBlank() ? Result.ok("") : Text.line(typed, limit);
    }

    private static Result<String> address(String typed) {
        String address = typed.strip();
        return address.isEmpty() || WebAddress.fits(address) ? Result.ok(address) : Result.refused(Reason.LINK_WRONG);
    }
}
