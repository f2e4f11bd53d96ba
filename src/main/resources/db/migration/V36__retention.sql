-- How long things are kept, where an administrator has set it; what there is no row for is kept as the program is set up.
create table retention_period (
    what   varchar(20) not null primary key,
    number integer     not null,
    set_by varchar(60) not null,
    set_at timestamp(9) with time zone not null
);
