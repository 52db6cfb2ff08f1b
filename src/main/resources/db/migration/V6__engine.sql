-- what speaks and what judges in an interview, and who pays for it
create table interview_engine (
    interview_id uuid primary key,
    payer uuid not null,
    engine varchar(40) not null,
    chosen_at timestamp with time zone not null
);

-- what every call to a model took; never a word of what was said
create table model_call (
    id uuid primary key,
    interview_id uuid not null,
    payer uuid,
    purpose varchar(10) not null,
    provider varchar(40) not null,
    model varchar(120) not null,
    prompt_id varchar(60) not null,
    prompt_version int not null,
    prompt_hash varchar(64) not null,
    tokens_in bigint not null,
    tokens_cached bigint not null,
    tokens_out bigint not null,
    guessed boolean not null,
    cost_usd decimal(16, 8),
    outcome varchar(20) not null,
    millis bigint not null,
    at timestamp with time zone not null
);

create index model_call_interview on model_call (interview_id);
create index model_call_payer on model_call (payer, at);
