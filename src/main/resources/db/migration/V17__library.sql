-- Practices and sources of funding; kind is PRACTICE or FUNDING, and what a kind does not have is empty.
create table library_entry (
    id           uuid          not null primary key,
    version      bigint        not null,
    kind         varchar(20)   not null,
    title        varchar(240)  not null,
    place        varchar(400)  not null,
    link         varchar(600)  not null,
    problem      varchar(2000) not null,
    action       varchar(2000) not null,
    partners     varchar(2000) not null,
    cost         varchar(2000) not null,
    effect       varchar(2000) not null,
    conditions   varchar(2000) not null,
    source       varchar(2000) not null,
    fictional    boolean       not null,
    finances     varchar(2000) not null,
    applicants   varchar(2000) not null,
    amount       varchar(2000) not null,
    contribution varchar(2000) not null,
    call_text    varchar(2000) not null,
    deadline     date,
    status       varchar(20)   not null,
    verified_on  date,
    edited       boolean       not null,
    archived     boolean       not null,
    changed_at   timestamp with time zone not null,
    changed_by   varchar(60)   not null
);

create table library_entry_category (
    entry_id uuid        not null references library_entry (id),
    category varchar(20) not null,
    primary key (entry_id, category)
);

create table library_entry_county (
    entry_id uuid       not null references library_entry (id),
    teryt    varchar(4) not null references county (teryt),
    primary key (entry_id, teryt)
);

-- The entry that a card was taken from, if it was. It may come from another installation, so nothing has to be there.
alter table outcome_card add column entry uuid;
