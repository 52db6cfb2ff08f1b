-- Which judge a shadow asks, where it is another one than that of the report.
alter table experiment add column judge varchar(20);
