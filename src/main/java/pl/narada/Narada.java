package pl.narada;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import pl.narada.backup.BackupCommand;
import pl.narada.deliberation.tally.Tally;

/** Starts the application. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Narada {

    public static void main(String[] args) {
        // counting a file needs nothing of the program but its rules
        if (ProgramArguments.wantTally(args))
            System.exit(Tally.run(ProgramArguments.ofTally(args), System.in, System.out, System.err));
        if (BackupCommand.isWanted(args))
            System.exit(BackupCommand.run(ProgramArguments.read(args), System.out, System.err));
        SpringApplication.run(Narada.class, ProgramArguments.read(args));
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
