-- Since when this installation judges by which version of the rules and word lists.
create table catalogue (
  version varchar(50) not null primary key,
  first_start timestamp with time zone not null
);
