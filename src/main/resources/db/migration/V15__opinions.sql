-- What people were asked to agree with; no source if the statements were written for it. The statements are in
-- outcome_choice, how many people of a sector answered something in outcome_raters.
create table outcome_opinion_round (
    workshop_id uuid    not null references outcome (workshop_id),
    activity    integer not null,
    source      integer,
    revealed    boolean not null,
    primary key (workshop_id, activity)
);

create table outcome_opinion (
    workshop_id uuid        not null references outcome (workshop_id),
    activity    integer     not null,
    choice      integer     not null,
    sector      varchar(12) not null,
    agree       integer     not null,
    disagree    integer     not null,
    pass        integer     not null,
    primary key (workshop_id, activity, choice, sector)
);
