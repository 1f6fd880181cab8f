-- Somebody with an account elsewhere is invited: the membership begins when that person accepts it.
alter table membership add column invitation_hash varchar(80);
alter table membership add column accepted_at timestamp(6) with time zone;
