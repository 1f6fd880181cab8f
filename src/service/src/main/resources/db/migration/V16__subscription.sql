-- Who wants to be told what happened, and how far along the chain they have been told.
create table subscription (
  id uuid not null primary key,
  version bigint not null,
  organisation_id uuid not null references organisation (id),
  address varchar(500) not null,
  delivered_seq bigint not null,
  failures integer not null,
  next_attempt_at timestamp(6) with time zone not null,
  last_fault varchar(200),
  created_at timestamp(6) with time zone not null
);
create index subscription_by_organisation on subscription (organisation_id, created_at, id);
create index subscription_by_turn on subscription (next_attempt_at);
