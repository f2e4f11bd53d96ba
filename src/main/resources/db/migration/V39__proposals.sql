-- What people were asked to consent to. Who answered is in outcome_turnout, why somebody blocks in outcome_answer.
create table outcome_proposal (
    workshop_id uuid          not null references outcome (workshop_id),
    activity    integer       not null,
    proposal    varchar(1000) not null,
    quorum      integer       not null,
    revealed    boolean       not null,
    primary key (workshop_id, activity)
);

-- How many people of a sector showed 0 to 5 fingers.
create table outcome_hands (
    workshop_id uuid        not null references outcome (workshop_id),
    activity    integer     not null,
    sector      varchar(12) not null,
    zeros       integer     not null,
    ones        integer     not null,
    twos        integer     not null,
    threes      integer     not null,
    fours       integer     not null,
    fives       integer     not null,
    abstained   integer     not null,
    primary key (workshop_id, activity, sector)
);
