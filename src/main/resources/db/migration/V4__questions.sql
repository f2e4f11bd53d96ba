-- What people asked, and how many wanted to know it.
create table outcome_question (
    workshop_id uuid          not null references outcome (workshop_id),
    activity    integer       not null,
    number      integer       not null,
    sector      varchar(12)   not null,
    text        varchar(2000) not null,
    support     integer       not null,
    answered    boolean       not null,
    on_behalf   boolean       not null,
    primary key (workshop_id, activity, number)
);
