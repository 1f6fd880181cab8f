package nl.afsprakenwijzer.service.platform;

/**
 * Thrown at the start when a setting is not as it should be. The message is Dutch, names the
 * setting and tells the administrator how to mend it; nothing else is printed.
 */
public final class WrongSetting extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public WrongSetting(String message) {
    super(message);
  }
}
