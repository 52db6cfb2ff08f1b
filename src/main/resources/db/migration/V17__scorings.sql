-- An interview can be scored again, by another version of its rubric or by another judge. The report with number 1 is the
-- one that was made when the interview had ended; later ones say who asked for them, as long as that account is there.
alter table report add column rubric_version integer;
update report set rubric_version =
    (select t.rubric_version from transcript t where t.interview_id = report.interview_id);
alter table report alter column rubric_version set not null;
alter table report add column asked_by uuid;
create index report_asked_by on report (asked_by);

-- The number of the newest report that there ever was, so that no number is given twice, not even after one was deleted.
alter table transcript add column scorings integer default 1 not null;

-- Which report a dispute is about, and by which version of the rubric that was made.
alter table dispute add column scoring integer default 1 not null;
alter table dispute add column rubric_version integer;
update dispute set rubric_version =
    (select t.rubric_version from transcript t where t.interview_id = dispute.interview_id);
