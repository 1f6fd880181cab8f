package nl.afsprakenwijzer.service.audit;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;

/** Refuses any change of a row; the embedded database calls it by its name. */
public final class AuditGuard implements Trigger {
  @Override
  public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
    throw new SQLException("rows of the audit chain are only ever added", "45000");
  }
}
