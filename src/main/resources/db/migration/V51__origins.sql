-- What a decision is about and an action item follows from. Number 0: all choices of the activity are those of another one.
create table outcome_origin (
    workshop_id uuid    not null references outcome (workshop_id),
    activity    integer not null,
    number      integer not null,
    of_activity integer not null,
    of_number   integer not null,
    primary key (workshop_id, activity, number)
);

-- The words that most people used in an activity, and how many people these were.
create table outcome_phrase (
    workshop_id uuid         not null references outcome (workshop_id),
    activity    integer      not null,
    position    integer      not null,
    text        varchar(400) not null,
    people      integer      not null,
    primary key (workshop_id, activity, position)
);
