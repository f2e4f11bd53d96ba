-- What was erased because its time was over: how much of what, and nothing of it.
create table erasure (
    id        uuid        not null primary key,
    erased_at timestamp with time zone not null,
    what      varchar(20) not null,
    number    integer     not null
);

create index erasure_by_age on erasure (erased_at);

-- The organisation's own answers in the information clause; what there is no row for stands as the program brings it.
create table clause_answer (
    language varchar(2)    not null,
    question varchar(12)   not null,
    answer   varchar(4000) not null,
    primary key (language, question)
);
