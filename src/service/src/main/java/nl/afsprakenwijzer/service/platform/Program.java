package nl.afsprakenwijzer.service.platform;

import io.quarkus.arc.All;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Serves until it is stopped or, with an argument, carries out one command. */
class Program implements QuarkusApplication {
  private static final int NO_SUCH_COMMAND = 2;

  private final List<Command> commands;

  Program(@All List<Command> commands) {
    this.commands = commands;
  }

  @Override
  public int run(String... arguments) {
    if (arguments.length == 0) {
      Quarkus.waitForExit();
      return 0;
    }
    Optional<Command> command =
        commands.stream().filter(each -> each.name().equals(arguments[0])).findFirst();
    if (command.isEmpty()) {
      String names = commands.stream().map(Command::name).collect(Collectors.joining(", "));
      System.err.printf(
          "De opdracht \"%s\" bestaat niet. Kies uit: %s. Zonder opdracht start de dienst.%n",
          arguments[0], names);
    }
    return command.map(Command::run).orElse(NO_SUCH_COMMAND);
  }
}
