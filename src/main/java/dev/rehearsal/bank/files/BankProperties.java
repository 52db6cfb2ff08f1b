package dev.rehearsal.bank.files;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where questions come from beside the packed ones.
 *
 * @param folder entries that are added to the packed ones, or replace those with the same id
 * @param watch whether changes in the folder are taken over while the service runs
 */
@ConfigurationProperties("rehearsal.bank")
record BankProperties(
        @Nullable Path folder, @DefaultValue("false") boolean watch) {}
