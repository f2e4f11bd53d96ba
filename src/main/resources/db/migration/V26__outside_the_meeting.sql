-- What people do before and after the meeting: how long something is open to them just now, …
alter table workshop add column outside_until timestamp(9) with time zone;

-- … when each voice was said, …
alter table outcome_voice add column done_when varchar(6) default 'DURING' not null;

-- … how many people only came then, …
create table outcome_outside_people (
    workshop_id uuid       not null references outcome (workshop_id),
    done_when   varchar(6) not null,
    people      integer    not null,
    primary key (workshop_id, done_when)
);

-- … and how many answered when, where some did so outside the meeting.
create table outcome_answered_when (
    workshop_id uuid       not null references outcome (workshop_id),
    activity    integer    not null,
    done_when   varchar(6) not null,
    people      integer    not null,
    primary key (workshop_id, activity, done_when)
);
