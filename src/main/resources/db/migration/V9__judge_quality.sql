-- What the built-in judge makes of the bank's exemplars, held against the authors' readings of them. A row for each state
-- of judge, bank and readings; the body is written once, when everything is judged.
create table judge_quality (
    fingerprint varchar(64) not null primary key,
    set_id uuid not null references golden_set (id),
    run_id uuid references calibration_run (id),
    begun_at timestamp(6) with time zone not null,
    measured_at timestamp(6) with time zone,
    body varchar(1000000)
);
