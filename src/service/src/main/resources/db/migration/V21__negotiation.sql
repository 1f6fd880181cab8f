-- What parties say to each other about a clause.
create table proposal (
  id uuid not null primary key,
  version bigint not null,
  clause_id uuid not null references clause (id),
  chair_id uuid not null,
  person_id uuid not null,
  text varchar(20000) not null,
  reason varchar(2000),
  -- The version of the clause that it was made for, and what became of it.
  clause_version bigint not null,
  state varchar(20) not null,
  made_at timestamp(6) with time zone not null
);
create index proposal_by_clause on proposal (clause_id, made_at, id);

create table comment_on_clause (
  id uuid not null primary key,
  version bigint not null,
  clause_id uuid not null references clause (id),
  chair_id uuid not null,
  person_id uuid not null,
  -- A plain comment, or an argument for or against.
  kind varchar(20) not null,
  text varchar(5000) not null,
  made_at timestamp(6) with time zone not null
);
create index comment_by_clause on comment_on_clause (clause_id, made_at, id);

-- What a party thinks of one version of a clause; it holds for that version alone.
create table stance (
  id uuid not null primary key,
  version bigint not null,
  clause_id uuid not null references clause (id),
  chair_id uuid not null,
  person_id uuid not null,
  clause_version bigint not null,
  kind varchar(20) not null,
  reason varchar(2000),
  taken_at timestamp(6) with time zone not null,
  constraint stance_once unique (clause_id, chair_id)
);
