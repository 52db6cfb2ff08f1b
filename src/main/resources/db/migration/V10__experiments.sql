-- A version of a rubric that is tried in production: unseen beside the one in force, or on a share of the accounts.
-- Nothing of it is changed but that it is stopped, once.
create table experiment (
    id uuid not null primary key,
    kind varchar(20) not null,
    question varchar(100) not null,
    version integer not null,
    against integer not null,
    share double precision not null,
    note varchar(500) not null,
    started_by uuid,
    started_at timestamp(6) with time zone not null,
    stopped_by uuid,
    stopped_at timestamp(6) with time zone,
    stop_note varchar(500),
    rolled_back boolean
);

create index experiment_question on experiment (question, started_at);

-- What a version under trial would have said about an interview. It goes with the interview.
create table shadow_judgement (
    experiment_id uuid not null references experiment (id),
    interview_id uuid not null,
    judged_at timestamp(6) with time zone not null,
    primary key (experiment_id, interview_id)
);

create index shadow_judgement_interview on shadow_judgement (interview_id);

create table shadow_finding (
    experiment_id uuid not null,
    interview_id uuid not null,
    criterion varchar(100) not null,
    payload varchar(200000) not null,
    primary key (experiment_id, interview_id, criterion),
    foreign key (experiment_id, interview_id) references shadow_judgement (experiment_id, interview_id) on delete cascade
);
