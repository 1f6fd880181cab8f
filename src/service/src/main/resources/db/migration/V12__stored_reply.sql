-- The answers to requests with an Idempotency-Key, so that the same request has the same answer.
create table stored_reply (
  person_id uuid not null,
  idempotency_key varchar(100) not null,
  request_hash varchar(64) not null,
  status integer not null,
  entity_tag varchar(40),
  location varchar(500),
  body varchar(1000000) not null,
  created_at timestamp(6) with time zone not null,
  primary key (person_id, idempotency_key)
);
create index stored_reply_by_age on stored_reply (created_at);
