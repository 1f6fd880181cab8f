-- Agreements, who sits at their tables, and their clauses with every version.
create table agreement (
  id uuid not null primary key,
  version bigint not null,
  municipality varchar(200) not null,
  municipality_code varchar(6),
  title varchar(300) not null,
  term_from date,
  term_to date,
  state varchar(20) not null,
  edition integer not null,
  -- Annual slices, visions, definitions and the three entry questions: read and written as a whole.
  frame varchar(1000000) not null,
  created_at timestamp(6) with time zone not null
);

-- An open chair has no organisation yet.
create table agreement_party (
  id uuid not null primary key,
  version bigint not null,
  agreement_id uuid not null references agreement (id),
  organisation_id uuid references organisation (id),
  kind varchar(40) not null,
  name varchar(200) not null,
  aliases varchar(2000) not null,
  signs boolean not null,
  joined_at timestamp(6) with time zone,
  constraint agreement_party_once unique (agreement_id, organisation_id)
);
create index agreement_party_by_organisation on agreement_party (organisation_id, agreement_id);

create table chapter (
  id uuid not null primary key,
  version bigint not null,
  agreement_id uuid not null references agreement (id),
  position integer not null,
  theme varchar(200) not null,
  subtheme varchar(200)
);
create index chapter_by_agreement on chapter (agreement_id, position, id);

-- The last number given to a clause; numbers are never given twice.
create table clause_number (
  agreement_id uuid not null primary key references agreement (id),
  last_number integer not null
);

create table clause (
  id uuid not null primary key,
  version bigint not null,
  agreement_id uuid not null references agreement (id),
  number integer not null,
  text varchar(20000) not null,
  chapter_id uuid references chapter (id),
  domain varchar(20),
  doers varchar(2000) not null,
  counterpart_id uuid references agreement_party (id),
  planning varchar(500),
  indicator varchar(500),
  vision_goal varchar(500),
  -- Derived from the text at each save, to filter and search by.
  target_groups varchar(20000) not null,
  places varchar(20000) not null,
  search_words varchar(200000) not null,
  created_at timestamp(6) with time zone not null,
  changed_at timestamp(6) with time zone not null,
  withdrawn_at timestamp(6) with time zone,
  constraint clause_number_once unique (agreement_id, number)
);
create index clause_by_change on clause (agreement_id, changed_at, id);

create table clause_version (
  clause_id uuid not null references clause (id),
  version bigint not null,
  content varchar(1000000) not null,
  organisation_id uuid not null,
  person_id uuid not null,
  made_at timestamp(6) with time zone not null,
  primary key (clause_id, version)
);

-- What people decided about a finding; kept by rule and quoted words, so without offsets.
create table clause_decision (
  id uuid not null primary key,
  version bigint not null,
  clause_id uuid not null references clause (id),
  rule varchar(20) not null,
  words varchar(20000) not null,
  kind varchar(20) not null,
  reason varchar(2000) not null,
  open_until date,
  organisation_id uuid not null,
  person_id uuid not null,
  made_at timestamp(6) with time zone not null
);
create index clause_decision_by_clause on clause_decision (clause_id, made_at, id);
