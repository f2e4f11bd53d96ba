-- When it was forgotten who took part; null as long as it is known.
alter table workshop add column sealed_at timestamp with time zone;
