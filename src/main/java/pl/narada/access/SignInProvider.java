package pl.narada.access;

/**
 * Somebody else (OpenID Connect) who says who a member of staff is.
 *
 * @param id as in the configuration, letters and digits: it stands in addresses
 * @param name for the button
 */
public record SignInProvider(String id, String name) {

    /** Where the way to it begins. */
    public String path() {
        return "/oauth2/authorization/" + id;
    }
}
