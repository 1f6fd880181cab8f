-- The texts that parties fixed, and the signatures under them.
create table settlement (
  id uuid not null primary key,
  version bigint not null,
  agreement_id uuid not null references agreement (id),
  edition integer not null,
  title varchar(300) not null,
  municipality varchar(200) not null,
  -- The text exactly as it was hashed.
  text varchar(1000000) not null,
  hash varchar(64) not null,
  state varchar(20) not null,
  settled_at timestamp(6) with time zone not null,
  signed_at timestamp(6) with time zone
);
create index settlement_by_agreement on settlement (agreement_id, settled_at, id);
create index settlement_by_title on settlement (state, title, id);
create index settlement_by_municipality on settlement (state, municipality, id);

create table signature (
  id uuid not null primary key,
  version bigint not null,
  settlement_id uuid not null references settlement (id),
  chair_id uuid not null,
  organisation_id uuid not null,
  person_id uuid not null,
  party_name varchar(200) not null,
  mandate varchar(500) not null,
  hash varchar(64) not null,
  authenticated_at timestamp(6) with time zone not null,
  signed_at timestamp(6) with time zone not null,
  constraint signature_once unique (settlement_id, chair_id)
);
