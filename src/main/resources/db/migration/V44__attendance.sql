-- Names for the attendance list: left on a phone with consent, or typed in from paper. Nothing here says which participant
-- it was, and nothing else refers to it. The key is known to the phone only; here is its hash, and none where staff typed
-- it in. A day and no time: times could be held against those in the journal.
create table attendee (
    id           uuid         not null primary key,
    workshop_id  uuid         not null references workshop (id),
    key_hash     varchar(64)  unique,
    name         varchar(200) not null,
    organisation varchar(320) not null,
    role         varchar(200) not null,
    sentence     varchar(10)  not null,
    given_on     date         not null
);

create index attendee_of_workshop on attendee (workshop_id);
create index attendee_by_age on attendee (given_on);
