-- Whoever had an account before there were roles could do everything.
alter table staff add column role varchar(16) default 'ADMINISTRATOR' not null;
-- '*', or TERYT codes with commas
alter table staff add column counties varchar(80) default '*' not null;
alter table staff add column disabled boolean default false not null;
alter table staff add column generation integer default 1 not null;
alter table staff add column last_sign_in timestamp with time zone;

create table staff_link (
    token_hash varchar(64)  not null primary key,
    kind       varchar(12)  not null,
    note       varchar(320) not null,
    role       varchar(16)  not null,
    counties   varchar(80)  not null,
    staff_name varchar(60)  references staff (name) on delete cascade,
    made_by    varchar(60)  not null,
    expires_at timestamp with time zone not null
);

-- Nobody's: a workshop from before, or brought from elsewhere; all facilitators may run it.
alter table workshop add column owned_by varchar(60);

create table workshop_share (
    workshop_id uuid        not null references workshop (id) on delete cascade,
    staff_name  varchar(60) not null references staff (name) on delete cascade,
    primary key (workshop_id, staff_name)
);
