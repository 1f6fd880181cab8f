package nl.afsprakenwijzer.service.audit;

import jakarta.inject.Singleton;
import nl.afsprakenwijzer.service.platform.Command;

/**
 * {@code controleer}: follows the whole chain without the service running, for whoever has the
 * database and the seals but no account.
 */
@Singleton
class VerifyCommand implements Command {
  private final AuditRows rows;

  VerifyCommand(AuditRows rows) {
    this.rows = rows;
  }

  @Override
  public String name() {
    return "controleer";
  }

  @Override
  public int run() {
    VerificationView outcome = rows.follow();
    if (outcome.klopt()) {
      System.out.printf("Het logboek klopt: %d regels.%n", outcome.aantalRegels());
      return 0;
    }
    System.out.printf(
        "Het logboek klopt niet: %s De eerste %d regels kloppen.%n",
        outcome.reden(), outcome.aantalRegels());
    return 1;
  }
}
