-- The cooperation model. Each row is a version of a chapter: saved once, never changed; the one with the highest number holds.
create table model_version (
    id       uuid           not null primary key,
    chapter  varchar(40)    not null,
    number   integer        not null,
    text     varchar(40000) not null,
    remark   varchar(400)   not null,
    saved_at timestamp with time zone not null,
    saved_by varchar(60)    not null,
    unique (chapter, number)
);

-- Which lines of outcomes feed a chapter. The words are copied; finding leads back to the line.
create table model_source (
    id          uuid          not null primary key,
    chapter     varchar(40)   not null,
    workshop_id uuid          not null references workshop (id),
    finding     varchar(60)   not null,
    text        varchar(2000) not null,
    put_at      timestamp with time zone not null,
    put_by      varchar(60)   not null,
    unique (chapter, workshop_id, finding)
);

create index model_source_of_workshop on model_source (workshop_id);

-- Cards of initiatives. workshop_id and finding: the idea that a card was made of, if it was made of one.
create table initiative (
    id          uuid          not null primary key,
    version     integer       not null,
    title       varchar(400)  not null,
    purpose     varchar(4000) not null,
    cost        varchar(400)  not null,
    funding     varchar(1000) not null,
    teryt       varchar(4)    references county (teryt),
    workshop_id uuid          references workshop (id),
    finding     varchar(60)   not null,
    changed_at  timestamp with time zone not null,
    changed_by  varchar(60)   not null
);

-- Who would join an initiative, by sector.
create table initiative_partner (
    initiative_id uuid         not null references initiative (id),
    sector        varchar(12)  not null,
    names         varchar(600) not null,
    primary key (initiative_id, sector)
);
