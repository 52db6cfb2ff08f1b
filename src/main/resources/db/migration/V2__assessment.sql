-- An interview as the judge reads it; written once. No tie to the interview's own table: a released transcript may stay
-- when the interview goes.
create table transcript (
    interview_id uuid not null primary key,
    question varchar(100) not null,
    rubric_version integer not null,
    target varchar(20) not null,
    ending varchar(20) not null,
    sitting varchar(100000) not null,
    submitted_at timestamp(6) with time zone not null
);

create table transcript_turn (
    interview_id uuid not null references transcript (interview_id) on delete cascade,
    id integer not null,
    payload varchar(200000) not null,
    primary key (interview_id, id)
);

-- One judge's work on one transcript. While it is being judged, whoever does so holds a lease on it; a report that nobody
-- holds is taken up by the next sweep. The body is written once, when the last finding is made.
create table report (
    id uuid not null primary key,
    interview_id uuid not null references transcript (interview_id) on delete cascade,
    number integer not null,
    status varchar(20) not null,
    judge_kind varchar(20) not null,
    judge_name varchar(100) not null,
    judge_version varchar(100) not null,
    created_at timestamp(6) with time zone not null,
    scored_at timestamp(6) with time zone,
    verdict varchar(20),
    score double precision,
    body varchar(1000000),
    holder uuid,
    token bigint not null,
    expires_at timestamp(6) with time zone,
    constraint report_number unique (interview_id, number)
);

create index report_status on report (status, expires_at);

create table finding (
    report_id uuid not null references report (id) on delete cascade,
    criterion varchar(100) not null,
    payload varchar(200000) not null,
    primary key (report_id, criterion)
);
