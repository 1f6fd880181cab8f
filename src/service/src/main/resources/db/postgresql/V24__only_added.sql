-- The database itself refuses to change or delete what happened and what was sealed.
create function only_added() returns trigger language plpgsql as
  'begin raise exception ''rows of % are only ever added'', tg_table_name; end';
create trigger audit_row_stays before update or delete on audit_row for each row
  execute function only_added();
create trigger audit_seal_stays before update or delete on audit_seal for each row
  execute function only_added();
create trigger audit_row_not_emptied before truncate on audit_row
  execute function only_added();
create trigger audit_seal_not_emptied before truncate on audit_seal
  execute function only_added();
