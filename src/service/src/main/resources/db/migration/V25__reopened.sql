-- Since when a signed text is open for changes again; empty when it is not.
alter table agreement add column reopened_at timestamp(6) with time zone;
