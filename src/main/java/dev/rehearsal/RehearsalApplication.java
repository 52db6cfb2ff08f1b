package dev.rehearsal;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the service, or runs one of its commands. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class RehearsalApplication {

    public static void main(String[] args) {
        SpringApplication.run(RehearsalApplication.class, args);
    }
}
