-- Who carries out the task and who pays for it, as it stands on reports. One row; none as long as nobody has changed anything.
create table organisation (
    id          integer       not null primary key,
    name        varchar(400)  not null,
    task        varchar(800)  not null,
    funder_line varchar(1200) not null,
    contact     varchar(800)  not null
);

-- Logos for the head of reports, uploaded by the organisation.
create table organisation_logo (
    id          uuid         not null primary key,
    position    integer      not null,
    description varchar(400) not null,
    media_type  varchar(20)  not null,
    width       integer      not null,
    height      integer      not null,
    image       bytea        not null
);
