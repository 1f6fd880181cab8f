package nl.afsprakenwijzer.checker.rules;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Evidence;
import nl.afsprakenwijzer.checker.reading.Obligation;
import nl.afsprakenwijzer.checker.reading.Quantity;
import nl.afsprakenwijzer.checker.reading.Span;

/**
 * Whether a duty can be done, by what people know of need, capacity, money and prerequisites. Its
 * words alone never tell.
 */
public final class Feasibility {
  private static final DecimalFormatSymbols DUTCH =
      new DecimalFormatSymbols(Locale.forLanguageTag("nl"));

  private Feasibility() {}

  /** How it stands. */
  public enum State {
    FITS,
    DOUBTFUL,
    IMPOSSIBLE,
    UNKNOWN
  }

  /**
   * @param reason in plain Dutch, with the figures
   * @param question what to find out, when that would settle it; else empty
   */
  public record Weighed(State state, String reason, Optional<String> question) {}

  /** Weighs the duty by what is known about its clause. */
  public static Weighed weigh(Obligation duty, ClauseReading clause) {
    return new Sum(duty, clause.clause().evidence()).weigh();
  }

  /** The figures of one duty. */
  private static final class Sum {
    private final Obligation duty;
    private final Evidence known;
    private final OptionalDouble target;
    private final List<String> reasons = new ArrayList<>(3);
    private State state = State.UNKNOWN;

    Sum(Obligation duty, Evidence known) {
      this.duty = duty;
      this.known = known;
      this.target = known.target().isPresent() ? known.target() : counted(duty);
    }

    Weighed weigh() {
      if (!known.prerequisites().isEmpty() && !open().isEmpty()) {
        fall(State.DOUBTFUL, "Nog niet geregeld: " + open() + ".");
      } else if (!known.prerequisites().isEmpty() && target.isEmpty()) {
        fits("Alles wat eerst geregeld moet zijn, is geregeld.");
      }
      target.ifPresent(this::amounts);
      if (state != State.UNKNOWN) {
        return new Weighed(state, String.join(" ", reasons), Optional.empty());
      }
      return new Weighed(
          state,
          "Of dit haalbaar is, staat niet in de tekst.",
          Optional.of(Questions.about(duty, target.isPresent(), known)));
    }

    private void amounts(double goal) {
      double growth = goal - known.baseline().orElse(0);
      if (growth <= 0) {
        fall(
            State.DOUBTFUL,
            "De stand van nu is " + number(known.baseline()) + ": het doel is er al.");
        return;
      }
      known.capacity().ifPresent(capacity -> compare(growth, capacity));
      if (known.budget().isPresent() && known.costEach().isPresent()) {
        money(growth * known.costEach().getAsDouble(), known.budget().getAsDouble());
      }
      known.need().ifPresent(need -> need(growth, need));
    }

    private void compare(double growth, double capacity) {
      String figures =
          "Het doel vraagt er "
              + number(growth)
              + "; partijen kunnen er "
              + number(capacity)
              + " aan.";
      if (growth > capacity) {
        fall(State.IMPOSSIBLE, figures);
      } else {
        fits(figures);
      }
    }

    private void money(double cost, double budget) {
      String figures =
          "Het kost € " + number(cost) + "; er is € " + number(budget) + " beschikbaar.";
      if (cost > budget) {
        fall(State.IMPOSSIBLE, figures);
      } else {
        fits(figures);
      }
    }

    private void need(double growth, double need) {
      if (growth > need) {
        fall(
            State.DOUBTFUL,
            "Er zijn er " + number(need) + " nodig; het doel is meer: " + number(growth) + ".");
      } else if (state == State.FITS) {
        fits("Er zijn er " + number(need) + " nodig.");
      }
    }

    private void fits(String reason) {
      state = state == State.UNKNOWN ? State.FITS : state;
      reasons.add(reason);
    }

    private void fall(State lower, String reason) {
      state = state == State.IMPOSSIBLE ? state : lower;
      reasons.add(reason);
    }

    private String open() {
      return String.join(
          ", ",
          known.prerequisites().stream()
              .filter(p -> !p.fulfilled())
              .map(Evidence.Prerequisite::name)
              .toList());
    }
  }

  /** The amount that is weighed, or the verb when the words give none. */
  static Span place(Obligation duty) {
    return amount(duty).map(Quantity::span).orElse(duty.verb());
  }

  private static Optional<Quantity> amount(Obligation duty) {
    for (Quantity quantity : duty.quantities()) {
      if (quantity.unit().equals("count")) {
        return Optional.of(quantity);
      }
    }
    return Optional.empty();
  }

  private static OptionalDouble counted(Obligation duty) {
    return amount(duty).map(q -> OptionalDouble.of(q.low())).orElse(OptionalDouble.empty());
  }

  private static String number(OptionalDouble number) {
    return number(number.orElse(0));
  }

  private static String number(double number) {
    return new DecimalFormat("#,##0.##", DUTCH).format(number);
  }
}
