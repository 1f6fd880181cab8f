-- At whose table something happened: everybody who sits there may read the row. Older rows do not say it.
alter table audit_row add column agreement_id uuid;
create index audit_row_by_agreement on audit_row (agreement_id, seq);
-- It was never filled.
alter table audit_row drop column request_id;
