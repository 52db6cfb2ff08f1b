-- A rater that comes with a file is called by the set's name and their own: 80 characters, two and 60.
alter table rater alter column name set data type varchar(160);
