alter table account add column email varchar(254);
alter table account add column locked boolean default false not null;
alter table account add constraint account_email unique (email);

create table account_password (
    account_id uuid primary key references account (id) on delete cascade,
    hash varchar(200) not null,
    changed_at timestamp(6) with time zone not null
);

-- a second factor; last_step is the newest time step whose code was taken, so that no code is taken twice
create table account_totp (
    account_id uuid primary key references account (id) on delete cascade,
    secret varchar(64) not null,
    confirmed boolean not null,
    last_step bigint not null
);

create table account_recovery_code (
    account_id uuid not null references account (id) on delete cascade,
    code_hash varchar(64) not null,
    primary key (account_id, code_hash)
);

-- who somebody is at an OpenID Connect provider
create table account_identity (
    issuer varchar(255) not null,
    subject varchar(255) not null,
    account_id uuid not null references account (id) on delete cascade,
    primary key (issuer, subject)
);

create index account_identity_account on account_identity (account_id);

-- one-time links; a row is deleted when its link is used
create table account_link (
    token_hash varchar(64) primary key,
    purpose varchar(20) not null,
    account_id uuid references account (id) on delete cascade,
    email varchar(254),
    role varchar(20),
    expires_at timestamp(6) with time zone not null
);

create index account_link_account on account_link (account_id);

alter table web_session add column device varchar(80);
