-- Practices and sources of funding that were presented; type is practice or source.
create table outcome_card (
    workshop_id uuid          not null references outcome (workshop_id),
    activity    integer       not null,
    card        integer       not null,
    position    integer       not null,
    type        varchar(20)   not null,
    title       varchar(200)  not null,
    text        varchar(1000) not null,
    place       varchar(200)  not null,
    url         varchar(600),
    primary key (workshop_id, activity, card)
);

-- How many people of a sector found a card useful.
create table outcome_card_mark (
    workshop_id uuid        not null references outcome (workshop_id),
    activity    integer     not null,
    card        integer     not null,
    sector      varchar(12) not null,
    marks       integer     not null,
    primary key (workshop_id, activity, card, sector)
);

-- How many people of a sector found at least one card useful.
create table outcome_card_markers (
    workshop_id uuid        not null references outcome (workshop_id),
    activity    integer     not null,
    sector      varchar(12) not null,
    markers     integer     not null,
    primary key (workshop_id, activity, sector)
);
