package pl.narada.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Base64;
import java.util.UUID;

@Entity
@Table(name = "organisation_logo")
class SavedLogo {

    @Id
    private UUID id = new UUID(0, 0);

    private int position;
    private String description = "";
    private String mediaType = "";
    private int width;
    private int height;
    private byte[] image = {};

    protected SavedLogo() {}

    SavedLogo(int position, String description, Picture picture, byte[] image) {
        this.id = UUID.randomUUID();
        this.position = position;
        this.description = description;
        this.mediaType = picture.type();
        this.width = picture.width();
        this.height = picture.height();
        this.image = image.clone();
    }

    int position() {
        return position;
    }

    Logo logo() {
        return new Logo(id, description, mediaType, Base64.getEncoder().encodeToString(image), width, height);
    }
}
