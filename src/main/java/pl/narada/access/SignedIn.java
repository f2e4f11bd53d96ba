package pl.narada.access;

import org.springframework.security.core.userdetails.User;

/** Somebody who has signed in, as their account was then. */
class SignedIn extends User {

    private static final long serialVersionUID = 1L;

    private final int generation;

    SignedIn(Staff staff) {
        this(staff, staff.passwordHash());
    }

    /** {@code secret}: what a sign-in is held against. */
    SignedIn(Staff staff, String secret) {
        super(
                staff.name(),
                secret,
                !staff.isDisabled(),
                true,
                true,
                true,
                staff.member().authorities());
        generation = staff.generation();
    }

    int generation() {
        return generation;
    }
}
