-- What was put in order. The choices are in outcome_choice, how many people of a sector placed something in outcome_raters.
create table outcome_ranking (
    workshop_id uuid    not null references outcome (workshop_id),
    activity    integer not null,
    source      integer not null,
    revealed    boolean not null,
    primary key (workshop_id, activity)
);

-- Equal places are a tie. Points are after Borda and doubled: half points would not be whole numbers.
create table outcome_ranked (
    workshop_id    uuid    not null references outcome (workshop_id),
    activity       integer not null,
    choice         integer not null,
    place          integer not null,
    by_points      integer not null,
    doubled_points integer not null,
    primary key (workshop_id, activity, choice)
);

-- How many people of a sector put a choice first.
create table outcome_ranked_first (
    workshop_id uuid        not null references outcome (workshop_id),
    activity    integer     not null,
    choice      integer     not null,
    sector      varchar(12) not null,
    people      integer     not null,
    primary key (workshop_id, activity, choice, sector)
);
