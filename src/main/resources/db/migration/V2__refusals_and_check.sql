-- Why a command was refused, as JSON; null if it was granted.
alter table journal_entry add column refusal varchar(500);

-- One row that means nothing: written to find out whether the database takes writes again.
create table journal_check (
    id    integer not null primary key,
    tries bigint  not null
);

insert into journal_check (id, tries) values (1, 0);
