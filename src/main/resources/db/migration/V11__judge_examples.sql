-- What a human gave where the judge gave something else, shown to model judges as an example. It goes with the transcript
-- and with the sheet that it is from.
create table judge_example (
    id uuid not null primary key,
    transcript_id uuid not null references pooled_transcript (id) on delete cascade,
    sheet_id uuid not null references rating_sheet (id) on delete cascade,
    question varchar(100) not null,
    criterion varchar(100) not null,
    level integer not null,
    judge_level integer not null,
    quotes varchar(100000) not null,
    note varchar(20000) not null,
    marked_by uuid not null,
    marked_at timestamp(6) with time zone not null,
    constraint judge_example_once unique (sheet_id, criterion)
);

create index judge_example_question on judge_example (question);
