-- Who answers statements alike: how many people could be placed, how clearly the groups are apart (in thousandths), and the
-- seed with which anybody finds the same groups. No row where there were too few people or statements to look.
create table outcome_alike (
    workshop_id uuid        not null references outcome (workshop_id),
    activity    integer     not null,
    seed        varchar(80) not null,
    people      integer     not null,
    silhouette  integer     not null,
    primary key (workshop_id, activity)
);

create table outcome_alike_group (
    workshop_id uuid    not null references outcome (workshop_id),
    activity    integer not null,
    number      integer not null,
    people      integer not null,
    primary key (workshop_id, activity, number)
);

-- What each group said to a statement; number 0: those who answered too little to be in one.
create table outcome_alike_answer (
    workshop_id uuid    not null references outcome (workshop_id),
    activity    integer not null,
    choice      integer not null,
    number      integer not null,
    agree       integer not null,
    disagree    integer not null,
    pass        integer not null,
    primary key (workshop_id, activity, choice, number)
);
