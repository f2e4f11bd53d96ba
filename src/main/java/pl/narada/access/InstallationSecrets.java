package pl.narada.access;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Random keys that an installation makes for itself once and keeps in its database. */
@Component
class InstallationSecrets {

    private final JdbcClient jdbc;

    InstallationSecrets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** 32 bytes, the same for this name ever after. */
    byte[] secret(String name) {
        return find(name)
                .or(() -> {
                    byte[] fresh = new byte[32];
                    new SecureRandom().nextBytes(fresh);
                    try {
                        jdbc.sql("insert into installation_secret (name, bytes) values (?, ?)")
                                .params(name, Base64.getEncoder().encodeToString(fresh))
                                .update();
                    } catch (DuplicateKeyException _) {
                        // another node was quicker: its key counts
                    }
                    return find(name);
                })
                .orElseThrow();
    }

    private Optional<byte[]> find(String name) {
        return jdbc.sql("select bytes from installation_secret where name = ?")
                .param(name)
                .query(String.class)
                .optional()
                .map(Base64.getDecoder()::decode);
    }
}
