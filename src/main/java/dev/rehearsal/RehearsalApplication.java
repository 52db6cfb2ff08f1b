package dev.rehearsal;

import dev.rehearsal.bank.command.BankCommand;
import dev.rehearsal.calibration.quality.QualityCommand;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the service, or runs one of its commands. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class RehearsalApplication {

    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals(BankCommand.NAME)) {
            System.exit(BankCommand.run(List.of(args).subList(1, args.length)));
        }
        if (args.length > 0 && args[0].equals(QualityCommand.NAME)) {
            System.exit(
                    QualityCommand.run(RehearsalApplication.class, List.of(args).subList(1, args.length)));
        }
        SpringApplication.run(RehearsalApplication.class, args);
    }
}
