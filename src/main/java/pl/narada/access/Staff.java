package pl.narada.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** Somebody who works with the application and has an account. */
@Entity
class Staff {

    @Id
    private String name = "";

    private String passwordHash = "";
    private Instant createdAt = Instant.EPOCH;

    protected Staff() {}

    Staff(String name, String passwordHash, Instant createdAt) {
        this.name = name;
        this.passwordHash = passwordHash;
        this.createdAt = createdAt;
    }

    String name() {
        return name;
    }

    String passwordHash() {
        return passwordHash;
    }
}
