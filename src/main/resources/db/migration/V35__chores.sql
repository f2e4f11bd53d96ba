-- Work that is done every so often, once over all servers: when it is due, and until when it is whose.
create table chore (
    name         varchar(40) not null primary key,
    due_at       timestamp(9) with time zone not null,
    leased_until timestamp(9) with time zone not null,
    held_by      uuid
);
