-- What people gave a project together, where they give points; null where they only mark what they approve of.
alter table outcome_fate add column points integer;
