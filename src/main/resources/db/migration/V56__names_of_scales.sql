-- How a facilitator called the scales of a rating, and their ends; empty where the usual words are used. Without a row a
-- scale has all its usual words.
create table outcome_scale_name (
    workshop_id uuid        not null references outcome (workshop_id),
    activity    integer     not null,
    scale       varchar(20) not null,
    name        varchar(60) not null,
    low         varchar(60) not null,
    high        varchar(60) not null,
    primary key (workshop_id, activity, scale)
);
