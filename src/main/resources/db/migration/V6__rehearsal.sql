-- The workshop that this one is a rehearsal of; null for a real one. Only a rehearsal may be thrown away.
alter table workshop add column rehearsal_of uuid references workshop (id);
