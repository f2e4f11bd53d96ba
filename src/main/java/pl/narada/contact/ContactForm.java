package pl.narada.contact;

import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.Text;

/**
 * What somebody leaves.
 *
 * @param contact an e-mail address or a telephone number
 * @param organisation may be empty
 * @param sentence which sentence they agreed to, as "pl-1"
 */
public record ContactForm(String name, String contact, String organisation, String sentence) {

    static final int NAME_LIMIT = 100;
    static final int CONTACT_LIMIT = 200;
    static final int ORGANISATION_LIMIT = 160;

    private static final int FEWEST_DIGITS = 7;

    /** With its texts cleaned, or what is wrong with it. */
    public Result<ContactForm> check() {
        if (!sentence.matches("[a-z]{2}-[0-9]{1,3}")) return Result.refused(Reason.MALFORMED);
        if (name.isBlank() || !canBeReached()) return Result.refused(Reason.CONTACT_INCOMPLETE);
        return Text.line(name, NAME_LIMIT)
                .then(who -> Text.line(contact, CONTACT_LIMIT).then(how -> organisation(who, how)));
    }

    private Result<ContactForm> organisation(String who, String how) {
        if (organisation.isBlank()) return Result.ok(new ContactForm(who, how, "", sentence));
        return Text.line(organisation, ORGANISATION_LIMIT).map(of -> new ContactForm(who, how, of, sentence));
    }

    private boolean canBeReached() {
        return contact.matches("(?s).*\\S@\\S.*")
                || contact.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
    }
}
