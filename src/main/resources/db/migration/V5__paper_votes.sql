-- How many of the voters had no phone: their votes were entered by the facilitator.
alter table outcome_turnout add column on_paper integer default 0 not null;
