-- Every version of a rubric that was ever in force or tried here, whether it came with the files or was made in the
-- studio. A row is never changed: ratings, reports and runs name versions by their number.
create table rubric_version (
    question varchar(100) not null,
    version integer not null,
    source varchar(20) not null,
    based_on integer,
    body varchar(1000000) not null,
    hash varchar(64) not null,
    note varchar(500) not null,
    made_by uuid,
    made_at timestamp(6) with time zone not null,
    primary key (question, version)
);

-- Which version is in force: the newest row of a question; without one, that of the files. Only ever added to.
create table rubric_release (
    seq bigint generated always as identity primary key,
    question varchar(100) not null,
    version integer not null,
    what varchar(20) not null,
    note varchar(500) not null,
    made_by uuid,
    made_at timestamp(6) with time zone not null
);

create index rubric_release_question on rubric_release (question, seq);

-- A version that a share of the accounts gets instead of the one in force, while it is tried.
create table rubric_trial (
    question varchar(100) not null primary key,
    version integer not null,
    share double precision not null,
    salt varchar(40) not null
);
