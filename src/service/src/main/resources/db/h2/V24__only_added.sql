-- The database itself refuses to change or delete what happened and what was sealed.
create trigger audit_row_stays before update, delete on audit_row for each row
  call 'nl.afsprakenwijzer.service.audit.AuditGuard';
create trigger audit_seal_stays before update, delete on audit_seal for each row
  call 'nl.afsprakenwijzer.service.audit.AuditGuard';
