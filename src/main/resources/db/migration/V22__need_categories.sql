-- What staff say a theme or a voice of an outcome is about: one or two categories of the code book. Apart from the outcome,
-- which is written anew as a whole. What stands under a theme inherits from it.
create table need_category (
    workshop_id    uuid        not null references workshop (id),
    activity       integer     not null,
    kind           varchar(12) not null,
    number         integer     not null,
    category       varchar(20) not null,
    other_category varchar(20),
    set_by         varchar(60) not null,
    set_at         timestamp with time zone not null,
    primary key (workshop_id, activity, kind, number)
);

-- How many people voted for a choice, where votes may be several of one person; null where it was not kept.
alter table outcome_vote add column supporters integer;
