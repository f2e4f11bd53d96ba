-- What became of the action items of a workshop. Apart from the recorded outcome, which stays as it was: each row is one
-- change, the one with the highest number holds. Nothing is overwritten, so every change can be taken back.
create table follow_up (
    id          uuid          not null primary key,
    workshop_id uuid          not null references workshop (id),
    activity    integer       not null,
    number      integer       not null,
    change_no   integer       not null,
    state       varchar(12)   not null,
    who         varchar(240)  not null,
    due         date,
    note        varchar(2000) not null,
    changed_at  timestamp with time zone not null,
    changed_by  varchar(60)   not null,
    unique (workshop_id, activity, number, change_no)
);
