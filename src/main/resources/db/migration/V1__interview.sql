-- One sitting of one candidate on one question.
create table interview (
    id uuid not null primary key,
    owner uuid not null,
    request_id uuid not null,
    question varchar(100) not null,
    rubric_version integer not null,
    target varchar(20) not null,
    notes varchar(20000) not null,
    created_at timestamp(6) with time zone not null,
    constraint interview_request unique (owner, request_id)
);

-- The journal: append only. Everything else about an interview is a projection of it.
create table interview_event (
    interview_id uuid not null references interview (id) on delete cascade,
    seq integer not null,
    message_id uuid,
    type varchar(40) not null,
    version integer not null,
    payload varchar(200000) not null,
    at timestamp(6) with time zone not null,
    primary key (interview_id, seq),
    constraint interview_event_message unique (interview_id, message_id)
);

create index interview_event_type on interview_event (type, interview_id);
create index interview_event_at on interview_event (at);

-- Who drives an interview's replies. One row an interview, made with it; no holder means nobody does.
create table interview_lease (
    interview_id uuid not null primary key references interview (id) on delete cascade,
    holder uuid,
    token bigint not null,
    expires_at timestamp(6) with time zone not null
);

create index interview_lease_holder on interview_lease (holder);
