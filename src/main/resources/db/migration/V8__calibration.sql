-- Who rates, under a number that says nothing about the person. What a rater did names the rater for ever; the tie to the
-- account is a row of its own and goes with the account.
create table rater (
    id uuid not null primary key,
    number bigint generated always as identity unique,
    kind varchar(20) not null,
    name varchar(80),
    created_at timestamp(6) with time zone not null,
    constraint rater_name unique (kind, name)
);

create table rater_account (
    account_id uuid not null primary key references account (id) on delete cascade,
    rater_id uuid not null unique references rater (id)
);

-- A transcript that may be rated: a copy without names and dates. The interview is named only while its owner can still
-- take it back.
create table pooled_transcript (
    id uuid not null primary key,
    source varchar(20) not null,
    interview_id uuid unique,
    reference varchar(300) unique,
    question varchar(100) not null,
    rubric_version integer not null,
    target varchar(20) not null,
    ending varchar(20) not null,
    added_at timestamp(6) with time zone not null
);

create index pooled_transcript_question on pooled_transcript (question);

create table pooled_turn (
    transcript_id uuid not null references pooled_transcript (id) on delete cascade,
    id integer not null,
    payload varchar(200000) not null,
    primary key (transcript_id, id)
);

-- Never changed: a correction is another sheet with the next number.
create table rating_sheet (
    id uuid not null primary key,
    transcript_id uuid not null references pooled_transcript (id) on delete cascade,
    rater_id uuid not null references rater (id),
    number integer not null,
    rubric_version integer not null,
    submitted_at timestamp(6) with time zone not null,
    seconds integer,
    constraint rating_sheet_number unique (transcript_id, rater_id, number)
);

create index rating_sheet_rater on rating_sheet (rater_id);

create table rating (
    sheet_id uuid not null references rating_sheet (id) on delete cascade,
    criterion varchar(100) not null,
    level integer,
    note varchar(20000) not null,
    evidence varchar(20000) not null,
    primary key (sheet_id, criterion)
);

create table judgement (
    id uuid not null primary key,
    transcript_id uuid not null references pooled_transcript (id) on delete cascade,
    judge_kind varchar(20) not null,
    judge_name varchar(100) not null,
    judge_version varchar(100) not null,
    rubric_version integer not null,
    made_at timestamp(6) with time zone not null
);

create index judgement_transcript on judgement (transcript_id);

create table judgement_finding (
    judgement_id uuid not null references judgement (id) on delete cascade,
    criterion varchar(100) not null,
    payload varchar(200000) not null,
    primary key (judgement_id, criterion)
);

create table dispute (
    id uuid not null primary key,
    interview_id uuid not null,
    transcript_id uuid references pooled_transcript (id) on delete set null,
    criterion varchar(100) not null,
    words varchar(10000) not null,
    raised_at timestamp(6) with time zone not null,
    outcome varchar(20),
    level integer,
    answer varchar(10000),
    answered_at timestamp(6) with time zone,
    answered_by uuid references rater (id)
);

create index dispute_interview on dispute (interview_id);
create index dispute_transcript on dispute (transcript_id);

-- Transcripts with their ratings as they were on one day. Nothing in these tables is ever changed.
create table golden_set (
    id uuid not null primary key,
    name varchar(80) not null unique,
    note varchar(2000) not null,
    kind varchar(20) not null,
    frozen_at timestamp(6) with time zone not null,
    frozen_by uuid
);

create table golden_item (
    set_id uuid not null references golden_set (id),
    transcript_id uuid not null references pooled_transcript (id),
    part varchar(20) not null,
    primary key (set_id, transcript_id)
);

create table golden_rating (
    set_id uuid not null,
    transcript_id uuid not null,
    rater_id uuid not null references rater (id),
    criterion varchar(100) not null,
    level integer,
    note varchar(20000) not null,
    evidence varchar(20000) not null,
    rubric_version integer not null,
    rated_at timestamp(6) with time zone not null,
    primary key (set_id, transcript_id, rater_id, criterion),
    foreign key (set_id, transcript_id) references golden_item (set_id, transcript_id)
);

-- One judge and one set of rubrics over one part of a golden set. While it runs, whoever judges holds a lease on it;
-- finished, it is never changed.
create table calibration_run (
    id uuid not null primary key,
    set_id uuid not null references golden_set (id),
    part varchar(20) not null,
    purpose varchar(20) not null,
    judge_kind varchar(20) not null,
    judge_name varchar(100) not null,
    judge_version varchar(100) not null,
    note varchar(500) not null,
    status varchar(20) not null,
    started_by uuid,
    started_at timestamp(6) with time zone not null,
    finished_at timestamp(6) with time zone,
    holder uuid,
    token bigint not null,
    expires_at timestamp(6) with time zone
);

create index calibration_run_set on calibration_run (set_id, started_at);
create index calibration_run_status on calibration_run (status, expires_at);

-- What each question of the run is judged by, word for word: a draft may change while it is tried.
create table run_rubric (
    run_id uuid not null references calibration_run (id),
    question varchar(100) not null,
    version integer,
    draft uuid,
    label varchar(200) not null,
    body varchar(1000000) not null,
    primary key (run_id, question)
);

create table run_item (
    run_id uuid not null references calibration_run (id),
    transcript_id uuid not null references pooled_transcript (id),
    variant varchar(20) not null,
    state varchar(20) not null,
    why varchar(500),
    millis bigint,
    primary key (run_id, transcript_id, variant)
);

create index run_item_state on run_item (run_id, state);

create table run_finding (
    run_id uuid not null,
    transcript_id uuid not null,
    variant varchar(20) not null,
    criterion varchar(100) not null,
    payload varchar(200000) not null,
    primary key (run_id, transcript_id, variant, criterion),
    foreign key (run_id, transcript_id, variant) references run_item (run_id, transcript_id, variant)
);

-- Somebody works on it, so it may change until it is published.
create table rubric_draft (
    id uuid not null primary key,
    question varchar(100) not null,
    based_on integer not null,
    title varchar(200) not null,
    revision integer not null,
    body varchar(1000000) not null,
    updated_by uuid not null,
    updated_at timestamp(6) with time zone not null
);

create index rubric_draft_question on rubric_draft (question);
