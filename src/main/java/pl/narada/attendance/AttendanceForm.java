package pl.narada.attendance;

import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.Text;

/**
 * What stands about somebody on the list.
 *
 * @param organisation may be empty
 * @param role may be empty
 * @param sentence which sentence they agreed to, as "pl-1"; {@link #PAPER} if they signed on paper
 */
public record AttendanceForm(String name, String organisation, String role, String sentence) {

    public static final int NAME_LIMIT = 100;
    public static final int ORGANISATION_LIMIT = 160;
    public static final int ROLE_LIMIT = 100;

    static final String PAPER = "paper";

    /** Of somebody who signed on paper, under the clause that is printed there. */
    public static AttendanceForm onPaper(String name, String organisation, String role) {
        return new AttendanceForm(name, organisation, role, PAPER);
    }

    /** With its texts cleaned, or what is wrong with it. */
    public Result<AttendanceForm> check() {
        if (!sentence.equals(PAPER) && !sentence.matches("[a-z]{2}-[0-9]{1,3}"))
            return Result.refused(Reason.MALFORMED);
        if (name.isBlank()) return Result.refused(Reason.ATTENDANCE_NAME_MISSING);
        return Text.line(name, NAME_LIMIT)
                .then(who -> optional(organisation, ORGANISATION_LIMIT)
                        .then(of -> optional(role, ROLE_LIMIT).map(as -> new AttendanceForm(who, of, as, sentence))));
    }

    private static Result<String> optional(String typed, int limit) {
        return typed.isBlank() ? Result.ok("") : Text.line(typed, limit);
    }
}
