-- Cards "looking for" and "offering", and who would like to be in touch with whom. Apart from the room, like the contact
-- details: nothing here says which participant it was. The keys are known to the phones only; here are their hashes.
-- What people may be reached by stands only in the rows of introductions, each for one other person, and goes with them.
alter table workshop add column network boolean default true not null;

create table network_card (
    id          uuid         not null primary key,
    workshop_id uuid         not null references workshop (id),
    key_hash    varchar(64)  not null,
    number      int          not null,
    kind        varchar(10)  not null,
    text        varchar(400) not null,
    category    varchar(20)  not null,
    name        varchar(200) not null,
    sector      varchar(10),
    sentence    varchar(10)  not null,
    hidden      boolean      not null,
    written_at  timestamp with time zone not null,
    unique (workshop_id, number)
);

create index network_card_by_age on network_card (written_at);

create table introduction (
    id             uuid         not null primary key,
    workshop_id    uuid         not null references workshop (id),
    card_id        uuid         not null references network_card (id) on delete cascade,
    asker_hash     varchar(64)  not null,
    asker_name     varchar(200) not null,
    asker_address  varchar(400) not null,
    asker_sentence varchar(10)  not null,
    asked_at       timestamp with time zone not null,
    answer         varchar(10)  not null,
    owner_name     varchar(200) not null,
    owner_address  varchar(400) not null,
    owner_sentence varchar(10)  not null,
    unique (card_id, asker_hash)
);

create index introduction_of_workshop on introduction (workshop_id);
create index introduction_by_age on introduction (asked_at);
