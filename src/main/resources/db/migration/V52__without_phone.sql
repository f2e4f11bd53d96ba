-- People without a phone are in the meeting, too.
alter table outcome_people add column without_phone integer default 0 not null;
