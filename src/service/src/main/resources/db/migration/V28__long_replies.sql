-- What of an answer does not fit beside its key. A part ends at a quotation mark, so never within an id.
create table stored_reply_part (
  person_id uuid not null,
  idempotency_key varchar(100) not null,
  number integer not null,
  body varchar(1000000) not null,
  primary key (person_id, idempotency_key, number),
  foreign key (person_id, idempotency_key)
    references stored_reply (person_id, idempotency_key) on delete cascade
);
