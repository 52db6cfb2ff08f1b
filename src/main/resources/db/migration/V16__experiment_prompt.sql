-- What a model judge is told in a trial, where that is what is tried: frozen with the trial, as no file could be.
alter table experiment add column prompt_name varchar(100);
alter table experiment add column prompt_against varchar(100);
alter table experiment add column prompt_text varchar(100000);

-- Who judged in the shadow, with the prompt's hash where it was a model. Null for what is older.
alter table shadow_judgement add column judge_name varchar(100);
alter table shadow_judgement add column judge_version varchar(100);
