-- when the trail last heard that the link was used, so that it hears it once an hour
alter table interview_share add column used_at timestamp(6) with time zone;
