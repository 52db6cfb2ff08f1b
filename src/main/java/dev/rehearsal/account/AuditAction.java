package dev.rehearsal.account;

import java.util.Locale;

/** What the audit trail remembers. */
public enum AuditAction {
    SIGNED_UP,
    SIGNED_IN,
    SIGN_IN_REFUSED,
    SIGNED_OUT,
    SESSION_ENDED,
    PASSWORD_CHANGED,
    SECOND_FACTOR_ON,
    SECOND_FACTOR_OFF,
    RECOVERY_CODES_RENEWED,
    LINK_MADE,
    LINK_USED,
    INVITED,
    INVITATION_WITHDRAWN,
    ROLES_CHANGED,
    LOCKED,
    UNLOCKED,
    SHARED,
    SHARE_REVOKED,
    CONSENT_GIVEN,
    CONSENT_WITHDRAWN,
    SCORED_AGAIN,
    SCORING_DELETED,
    EXPORTED,
    INTERVIEW_DELETED,
    ACCOUNT_DELETED,
    RUBRIC_PUBLISHED,
    RUBRIC_ROLLED_BACK,
    RUBRICS_EXPORTED,
    GOLDEN_SET_EXPORTED,
    TRIAL_STARTED,
    TRIAL_STOPPED;

    /** As the API writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
