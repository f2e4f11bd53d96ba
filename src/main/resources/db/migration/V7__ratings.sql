-- What was rated, on which scales: their names with commas. The choices are in outcome_choice.
create table outcome_rating_round (
    workshop_id uuid        not null references outcome (workshop_id),
    activity    integer     not null,
    scales      varchar(80) not null,
    source      integer     not null,
    revealed    boolean     not null,
    primary key (workshop_id, activity)
);

create table outcome_raters (
    workshop_id uuid        not null references outcome (workshop_id),
    activity    integer     not null,
    sector      varchar(12) not null,
    raters      integer     not null,
    primary key (workshop_id, activity, sector)
);

-- How many gave each rating from 1 to 5; number, sum and mean follow from these.
create table outcome_rating (
    workshop_id uuid        not null references outcome (workshop_id),
    activity    integer     not null,
    choice      integer     not null,
    scale       varchar(20) not null,
    sector      varchar(12) not null,
    ones        integer     not null,
    twos        integer     not null,
    threes      integer     not null,
    fours       integer     not null,
    fives       integer     not null,
    primary key (workshop_id, activity, choice, scale, sector)
);
