-- The ratings of an evaluation are in outcome_rating, on the scale "evaluation"; its questions are in outcome_choice.
-- Here: how the ratings of the same people changed since they were asked the same earlier, never of fewer than five.
create table outcome_shift (
    workshop_id uuid             not null references outcome (workshop_id),
    activity    integer          not null,
    choice      integer          not null,
    pairs       integer          not null,
    mean_before double precision not null,
    mean_after  double precision not null,
    risen       integer          not null,
    primary key (workshop_id, activity, choice)
);

-- What people wrote in an evaluation, in the order of the alphabet, with a group of sectors large enough to hide in.
create table outcome_answer (
    workshop_id uuid          not null references outcome (workshop_id),
    activity    integer       not null,
    position    integer       not null,
    prompt      varchar(400)  not null,
    text        varchar(1000) not null,
    sectors     varchar(60)   not null,
    primary key (workshop_id, activity, position)
);
