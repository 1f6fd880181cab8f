-- What a corporation says it will do in a year, and which clauses came from it.
create table bid (
  id uuid not null primary key,
  version bigint not null,
  agreement_id uuid not null references agreement (id),
  chair_id uuid not null,
  bid_year integer not null,
  explanation varchar(5000),
  submitted_at timestamp(6) with time zone,
  constraint bid_once unique (agreement_id, chair_id, bid_year)
);

create table bid_item (
  id uuid not null primary key,
  version bigint not null,
  bid_id uuid not null references bid (id),
  number integer not null,
  text varchar(20000) not null,
  constraint bid_item_once unique (bid_id, number)
);

alter table clause add column bid_item_id uuid;
create index clause_by_bid_item on clause (bid_item_id);
