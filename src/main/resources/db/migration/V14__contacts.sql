-- Contact details that people left for the network, with their consent. Nothing here says which participant left them,
-- and nothing else refers to them. The key is known to the phone only; here is its hash.
create table contact (
    id           uuid         not null primary key,
    workshop_id  uuid         not null references workshop (id),
    key_hash     varchar(64)  not null unique,
    name         varchar(200) not null,
    address      varchar(400) not null,
    organisation varchar(320) not null,
    sentence     varchar(10)  not null,
    given_at     timestamp with time zone not null
);

create index contact_of_workshop on contact (workshop_id);
create index contact_by_age on contact (given_at);
