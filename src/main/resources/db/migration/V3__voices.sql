-- A voice that says the same as another and was shown with it; and one that a facilitator wrote down for somebody.
alter table outcome_voice add column merged_into integer;
alter table outcome_voice add column on_behalf boolean default false not null;
