package pl.narada.privacy;

import jakarta.annotation.PostConstruct;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;
import pl.narada.deliberation.SectorGroups;

/** How many people a group must have to be shown on its own, as this installation is set up. */
@Component
class SmallestGroup {

    /** 5 unless set; the program doesn't start with fewer than 3. */
    @ConfigurationProperties("narada.privacy")
    record Setting(@DefaultValue("5") int smallestGroup) {}

    private final Setting setting;

    SmallestGroup(Setting setting) {
        this.setting = setting;
    }

    @PostConstruct
    void set() {
        SectorGroups.setThreshold(setting.smallestGroup());
    }
}
