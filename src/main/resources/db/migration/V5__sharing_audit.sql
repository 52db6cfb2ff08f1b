-- a report shown to somebody else: to whoever has the link, or to a named interviewer
create table interview_share (
    id uuid primary key,
    interview_id uuid not null,
    owner uuid not null references account (id) on delete cascade,
    token_hash varchar(64) unique,
    person uuid references account (id) on delete cascade,
    created_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    revoked_at timestamp(6) with time zone
);

create index interview_share_interview on interview_share (interview_id);
create index interview_share_owner on interview_share (owner);
create index interview_share_person on interview_share (person);

-- interviews whose owner allows their pseudonymous use for calibration
create table interview_consent (
    interview_id uuid primary key,
    owner uuid not null references account (id) on delete cascade,
    given_at timestamp(6) with time zone not null
);

create index interview_consent_owner on interview_consent (owner);

-- under which random name the audit trail knows an account; gone with the account
create table account_pseudonym (
    account_id uuid primary key references account (id) on delete cascade,
    pseudonym uuid not null unique
);

-- append only: nothing in the service changes or deletes a row
create table audit_entry (
    seq bigint generated always as identity primary key,
    at timestamp(6) with time zone not null,
    action varchar(40) not null,
    actor uuid,
    subject uuid,
    detail varchar(200) not null
);

create index audit_entry_action on audit_entry (action, seq);
create index audit_entry_actor on audit_entry (actor, seq);
create index audit_entry_subject on audit_entry (subject, seq);
