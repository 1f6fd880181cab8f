-- Who takes part: organisations, people, and who may do what for which organisation.
create table organisation (
  id uuid not null primary key,
  version bigint not null,
  kind varchar(40) not null,
  name varchar(200) not null,
  kvk_number varchar(8),
  oin varchar(20),
  municipality_code varchar(6),
  municipality_code_year integer,
  l_number varchar(5),
  created_at timestamp(6) with time zone not null
);
create unique index organisation_kvk on organisation (kvk_number);
create unique index organisation_oin on organisation (oin);
create index organisation_by_name on organisation (name, id);
create index organisation_by_kind on organisation (kind, name, id);

-- Name and e-mail can be erased; the id is a pseudonym that stays.
create table person (
  id uuid not null primary key,
  version bigint not null,
  name varchar(200),
  email varchar(254),
  password_hash varchar(80),
  token_issuer varchar(500),
  token_subject varchar(255),
  created_at timestamp(6) with time zone not null,
  erased_at timestamp(6) with time zone
);
create unique index person_email on person (email);
create unique index person_subject on person (token_issuer, token_subject);

create table membership (
  id uuid not null primary key,
  version bigint not null,
  organisation_id uuid not null references organisation (id),
  person_id uuid not null references person (id),
  roles varchar(200) not null,
  mandate varchar(500),
  mandate_until date,
  constraint membership_once unique (organisation_id, person_id)
);
create index membership_by_person on membership (person_id, organisation_id);
