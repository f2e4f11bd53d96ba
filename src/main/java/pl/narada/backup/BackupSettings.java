package pl.narada.backup;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param directory where the files lie, on this server
 * @param keep so many that were made by themselves, and as many that somebody made, stay; older ones go
 * @param daily whether one is made by itself every day
 * @param password what the files are under; empty: they can be read by whoever has them
 */
@ConfigurationProperties("narada.backup")
record BackupSettings(
        @DefaultValue("./data/backups") Path directory,
        @DefaultValue("14") int keep,
        @DefaultValue("true") boolean daily,
        @DefaultValue("") String password) {}
