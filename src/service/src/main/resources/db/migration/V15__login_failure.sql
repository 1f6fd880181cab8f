-- Failed logins of the last while, to slow down whoever guesses. Keyed hashes, so no names.
create table login_failure (
  id uuid not null primary key,
  account_hash varchar(64) not null,
  address_hash varchar(64) not null,
  happened_at timestamp(6) with time zone not null
);
create index login_failure_by_account on login_failure (account_hash, happened_at);
create index login_failure_by_age on login_failure (happened_at);
