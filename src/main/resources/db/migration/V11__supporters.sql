-- How many people of a sector supported what others had said, without saying it themselves.
create table outcome_supporters (
    workshop_id uuid        not null references outcome (workshop_id),
    activity    integer     not null,
    voice       integer     not null,
    sector      varchar(12) not null,
    supporters  integer     not null,
    primary key (workshop_id, activity, voice, sector)
);
