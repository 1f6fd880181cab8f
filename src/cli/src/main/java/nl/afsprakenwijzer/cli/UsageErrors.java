package nl.afsprakenwijzer.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Dutch what is wrong with the arguments; picocli itself only speaks English. */
final class UsageErrors implements IParameterExceptionHandler {
  @Override
  public int handleParseException(ParameterException wrong, String[] arguments) {
    CommandLine command = wrong.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    command.getErr().println(message(wrong));
    command.getErr().println("Met '" + name + " --help' ziet u wat er kan.");
    return Main.UNREADABLE;
  }

  private static String message(ParameterException wrong) {
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (wrong instanceof MissingParameterException missing) {
      return missing(missing.getMissing());
    }
    if (wrong instanceof OverwrittenOptionException twice) {
      return "De optie " + name(twice.getOverwritten()) + " staat er meer dan één keer.";
    }
    if (wrong.getCause() instanceof TypeConversionException unknown) {
      return "De waarde '"
          + wrong.getValue()
          + "' past niet bij "
          + name(wrong.getArgSpec())
          + ". "
          + unknown.getMessage();
    }
    return wrong.getMessage();
  }

  private static String unmatched(UnmatchedArgumentException unmatched) {
    String first = unmatched.getUnmatched().get(0);
    List<String> suggestions =
        unmatched.getSuggestions().stream()
            .filter(suggestion -> suggestion.startsWith(first.substring(0, 1)))
            .toList();
    String kind = first.startsWith("-") ? "De optie '" : "De opdracht of waarde '";
    String hint =
        suggestions.isEmpty() ? "" : " Bedoelt u " + String.join(" of ", suggestions) + "?";
    return kind + first + "' bestaat niet." + hint;
  }

  private static String missing(List<ArgSpec> missing) {
    ArgSpec first = missing.get(0);
    return first.isOption()
        ? "Na " + name(first) + " hoort een waarde: " + first.paramLabel() + "."
        : "Er ontbreekt invoer: " + first.paramLabel() + ".";
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
