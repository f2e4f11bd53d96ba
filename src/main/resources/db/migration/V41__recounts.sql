-- The fingerprint of each result as it was counted when it was saved: whoever counts it again from the journal gets the same.
create table outcome_fingerprint (
    workshop_id uuid        not null references outcome (workshop_id),
    activity    integer     not null,
    hash        varchar(64) not null,
    primary key (workshop_id, activity)
);
