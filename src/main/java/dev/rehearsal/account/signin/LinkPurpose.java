package dev.rehearsal.account.signin;

import java.time.Duration;
import java.util.Locale;

/** What a one-time link is good for, and for how long. */
enum LinkPurpose {
    FIRST_ADMIN(Duration.ofDays(1)),
    INVITATION(Duration.ofDays(7)),
    PASSWORD(Duration.ofHours(2));

    private final Duration life;

    LinkPurpose(Duration life) {
        this.life = life;
    }

    Duration life() {
        return life;
    }

    /** As the API writes it. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
