-- Which backups were made, also those whose files are gone or lie on another server. made_by: empty if it was made by itself.
create table backup (
    id        uuid        not null primary key,
    made_at   timestamp with time zone not null,
    made_by   varchar(60) not null,
    file_name varchar(80) not null,
    bytes     bigint      not null,
    row_count bigint      not null,
    locked    boolean     not null
);

create index backup_by_age on backup (made_at);
