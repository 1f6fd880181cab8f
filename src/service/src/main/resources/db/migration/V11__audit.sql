-- What happened, in one chain. Rows are only ever added.
create table audit_row (
  seq bigint not null primary key,
  happened_at timestamp(6) with time zone not null,
  event_type varchar(80) not null,
  outcome varchar(20) not null,
  person_id uuid,
  organisation_id uuid,
  subject_kind varchar(40) not null,
  subject_id uuid,
  owner_id uuid,
  version_before bigint,
  version_after bigint,
  content_hash varchar(64),
  request_id uuid,
  previous_hash varchar(64) not null,
  row_hash varchar(64) not null
);
create index audit_row_by_organisation on audit_row (organisation_id, seq);
create index audit_row_by_owner on audit_row (owner_id, seq);
create index audit_row_by_subject on audit_row (subject_id, seq);
create index audit_row_by_person on audit_row (person_id, seq);

-- The end of the chain; whoever adds a row locks this one first.
create table audit_head (
  id integer not null primary key,
  seq bigint not null,
  row_hash varchar(64) not null
);
insert into audit_head (id, seq, row_hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
