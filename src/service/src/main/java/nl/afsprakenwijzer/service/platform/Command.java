package nl.afsprakenwijzer.service.platform;

/** Something the program does instead of serving, when its name is the first argument. */
public interface Command {
  String name();

  /**
   * Does it, and tells on the standard output how it went.
   *
   * @return the code that the program ends with: 0 when all is well
   */
  int run();
}
