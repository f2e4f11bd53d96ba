package pl.narada.shared;

import java.util.Locale;

/** Why something was refused. Each has a sentence for people in every language, under {@code refusal.<code>}. */
public enum Reason {
    CODE_UNKNOWN,
    NOT_JOINED,
    NOT_ALLOWED,
    WORKSHOP_NOT_STARTED,
    WORKSHOP_CLOSED,
    ACTIVITY_UNKNOWN,
    ACTIVITY_NOT_CURRENT,
    ACTIVITY_NOT_OPEN,
    ACTIVITY_IN_USE,
    NOT_REVEALABLE,
    NOT_LEADING,
    UNDO_TOO_LATE,
    BLOCK_IS_ON,
    AGENDA_EMPTY,
    AGENDA_STALE,
    BLOCK_LENGTH,
    BLOCK_START,
    TEXT_EMPTY,
    WHO_MISSING,
    TEXT_TOO_LONG,
    TOO_MANY_DOTS,
    TOO_MANY_ON_ONE,
    CHOICE_UNKNOWN,
    CARD_UNKNOWN,
    RATING_UNKNOWN,
    QUESTION_UNKNOWN,
    QUESTIONS_WRONG,
    ANSWER_UNKNOWN,
    TOO_MANY_ANSWERS,
    NOT_YOUR_SECTOR,
    VOTERS_MISSING,
    PAPER_AFTER_REVEAL,
    PAPER_PEOPLE,
    PAPER_NEGATIVE,
    PAPER_TOO_MANY,
    PAPER_TOO_MANY_ON_ONE,
    PAPER_TOO_FEW,
    PAPER_UNKNOWN,
    CONTRIBUTION_UNKNOWN,
    CONTRIBUTION_HIDDEN,
    CONTRIBUTION_MERGED,
    MERGED_WITH_ITSELF,
    SUPPORT_OFF,
    SUPPORTED_BY_OTHERS,
    QUESTION_TAKEN_UP,
    THEME_UNKNOWN,
    THEMES_SAME,
    SOURCE_UNKNOWN,
    STATEMENTS_MISSING,
    STATEMENTS_TOO_MANY,
    COUNTY_MISSING,
    DATE_MISSING,
    TIMES_WRONG,
    MODEL_MISSING,
    NOT_A_REHEARSAL,
    SIMULATED_NUMBER,
    LINK_WRONG,
    CONSENT_MISSING,
    CONTACT_INCOMPLETE,
    CONTACT_CLOSED,
    LINK_EXPIRED,
    NAME_WRONG,
    NAME_TAKEN,
    PASSWORD_SHORT,
    PASSWORD_LONG,
    PASSWORDS_DIFFER,
    LOGO_WRONG,
    LOGO_TOO_LARGE,
    LOGOS_TOO_MANY,
    MALFORMED,
    TOO_LARGE;

    /** The name in the protocol and in the keys of texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The reason with that {@link #code}; throws if there never was one. */
    public static Reason of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
