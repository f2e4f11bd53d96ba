package pl.narada.organisation;

import java.util.List;
import java.util.UUID;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.narada.privacy.InformationClause;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.Text;

/** Keeps what the organisation says of itself. As long as nobody has saved anything, it is as the program was set up. */
@Service
@Transactional
public class Organisations {

    public static final int LOGO_BYTES = 500_000;
    public static final int MOST_LOGOS = 5;

    /** What the program starts with. Who it is and how to reach them is set with {@code narada.privacy} already. */
    @ConfigurationProperties("narada.organisation")
    public record Setting(
            @DefaultValue("") String task, @DefaultValue("") String funderLine) {}

    private final OrganisationRepository saved;
    private final LogoRepository logos;
    private final Setting setting;
    private final InformationClause.Setting privacy;

    Organisations(
            OrganisationRepository saved, LogoRepository logos, Setting setting, InformationClause.Setting privacy) {
        this.saved = saved;
        this.logos = logos;
        this.setting = setting;
        this.privacy = privacy;
    }

    @Transactional(readOnly = true)
    public Organisation now() {
        List<Logo> pictures =
                logos.findAllByOrderByPosition().stream().map(SavedLogo::logo).toList();
        return saved.findById(SavedOrganisation.ONLY)
                .map(o -> o.with(pictures))
                .orElseGet(() -> new Organisation(
                        privacy.controller(), setting.task(), setting.funderLine(), privacy.contact(), pictures));
    }

    public Result<Organisation> save(OrganisationForm form) {
        return form.check().map(told -> {
            saved.save(new SavedOrganisation(told));
            return now();
        });
    }

    /** After the others. */
    public Result<Logo> add(String description, byte[] file) {
        List<SavedLogo> there = logos.findAllByOrderByPosition();
        if (there.size() >= MOST_LOGOS) return Result.refused(Reason.LOGOS_TOO_MANY, MOST_LOGOS);
        int position = there.isEmpty() ? 1 : there.getLast().position() + 1;
        return Text.line(description, Logo.DESCRIPTION_LIMIT)
                .then(told -> Picture.read(file).map(picture -> new SavedLogo(position, told, picture, file)))
                .map(logo -> logos.save(logo).logo());
    }

    public void remove(UUID id) {
        logos.deleteById(id);
    }
}
