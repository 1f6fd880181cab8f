-- Signed statements that the chain ended with this hash; the same lines stand in a file elsewhere.
create table audit_seal (
  seq bigint not null primary key,
  row_hash varchar(64) not null,
  sealed_at timestamp(6) with time zone not null,
  signature varchar(200) not null
);
