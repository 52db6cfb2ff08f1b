-- how the key is called that seals the secrets of second factors: machines that share this database need the same
create table second_factor_key (
    key_id varchar(16) primary key
);

insert into second_factor_key (key_id) values ('');

alter table account_totp alter column secret set data type varchar(255);
