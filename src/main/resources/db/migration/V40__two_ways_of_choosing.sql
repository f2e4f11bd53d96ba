-- What was chosen proportionally and plainly: projects within a budget, or choices for some places. Choices and votes are in
-- outcome_choice and outcome_vote, who voted in outcome_turnout.
create table outcome_two_ways (
    workshop_id         uuid        not null references outcome (workshop_id),
    activity            integer     not null,
    rule                varchar(20) not null,
    decides             varchar(20) not null,
    places              integer,
    budget              bigint,
    seed                varchar(80) not null,
    proportional_served integer     not null,
    plain_served        integer     not null,
    revealed            boolean     not null,
    primary key (workshop_id, activity)
);

-- The how-manieth a choice was chosen, in each way; null if it was not.
create table outcome_fate (
    workshop_id  uuid        not null references outcome (workshop_id),
    activity     integer     not null,
    choice       integer     not null,
    cost         bigint,
    proportional integer,
    plain        integer,
    fate         varchar(20) not null,
    primary key (workshop_id, activity, choice)
);

-- What was equal, and what made the difference.
create table outcome_tie (
    workshop_id uuid        not null references outcome (workshop_id),
    activity    integer     not null,
    number      integer     not null,
    way         varchar(20) not null,
    choice      integer     not null,
    taken       boolean     not null,
    decided_by  varchar(20) not null,
    primary key (workshop_id, activity, number, choice)
);

-- The place by Ranked Pairs, beside that by the Schulze method; null if it was recorded before it was kept.
alter table outcome_ranked add column by_pairs integer;
