-- What a facilitator answered to a question in writing; null if nothing.
alter table outcome_question add column answer varchar(2000);
