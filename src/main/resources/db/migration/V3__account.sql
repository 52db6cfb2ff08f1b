create table account (
    id uuid primary key,
    name varchar(80) not null,
    guest boolean not null,
    created_at timestamp with time zone not null
);

create table account_role (
    account_id uuid not null references account (id) on delete cascade,
    role varchar(20) not null,
    primary key (account_id, role)
);

-- the id is kept as a hash, so that who reads this table cannot sign in with it
create table web_session (
    id_hash varchar(64) primary key,
    account_id uuid references account (id) on delete cascade,
    created_at timestamp with time zone not null,
    last_access_at timestamp with time zone not null,
    idle_seconds bigint not null,
    attributes bytea not null
);

create index web_session_account on web_session (account_id);
