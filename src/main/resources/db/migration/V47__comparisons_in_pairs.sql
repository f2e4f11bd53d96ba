-- What was compared in pairs. The choices are in outcome_choice, how many people of a sector answered anything in outcome_raters.
create table outcome_pair_round (
    workshop_id uuid    not null references outcome (workshop_id),
    activity    integer not null,
    source      integer not null,
    asked       integer not null,
    undecided   integer not null,
    revealed    boolean not null,
    primary key (workshop_id, activity)
);

-- How often one choice was preferred to another. How strong that makes each is reckoned when it is read.
create table outcome_pair_count (
    workshop_id uuid    not null references outcome (workshop_id),
    activity    integer not null,
    preferred   integer not null,
    other       integer not null,
    times       integer not null,
    primary key (workshop_id, activity, preferred, other)
);
