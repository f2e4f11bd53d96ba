-- How many of those in outcome_raters had no phone: their answers were entered sheet by sheet by the facilitator.
create table outcome_on_paper (
    workshop_id uuid        not null references outcome (workshop_id),
    activity    integer     not null,
    sector      varchar(12) not null,
    people      integer     not null,
    primary key (workshop_id, activity, sector)
);
