-- Other systems that may read here. Of a token only its hash is kept, so nobody who sees this table can use it.
create table integration (
    id           uuid         not null primary key,
    name         varchar(160) not null,
    token_hash   varchar(64)  not null unique,
    -- codes of counties with commas between, or * for all
    counties     varchar(400) not null,
    last_day     date,
    created_at   timestamp with time zone not null,
    created_by   varchar(60)  not null,
    last_used_on date
);
