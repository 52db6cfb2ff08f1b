-- attempts to come in, counted over all machines: until when those of one name would have filled the time, in
-- milliseconds; the name as a hash
create table sign_in_attempt (
    who varchar(64) primary key,
    filled_until bigint not null
);
