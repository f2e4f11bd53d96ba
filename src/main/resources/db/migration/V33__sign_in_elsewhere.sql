-- Staff who sign in at a provider (OpenID Connect): the address an administrator knows them by, in small letters, and whom
-- the provider showed when they first came. From then on only issuer and subject count.
alter table staff add column email varchar(60);
alter table staff add column issuer varchar(500);
alter table staff add column subject varchar(255);
alter table staff add constraint staff_has_one_email unique (email);
alter table staff add constraint staff_is_one_subject unique (issuer, subject);
