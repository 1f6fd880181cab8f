-- Organisations that work together, with one of them in the lead.
create table alliance (
  id uuid not null primary key,
  version bigint not null,
  name varchar(200) not null,
  lead_id uuid not null references organisation (id),
  created_at timestamp(6) with time zone not null
);
create index alliance_by_name on alliance (name, id);
create table alliance_member (
  alliance_id uuid not null references alliance (id),
  organisation_id uuid not null references organisation (id),
  primary key (alliance_id, organisation_id)
);
create index alliance_member_by_organisation on alliance_member (organisation_id);
