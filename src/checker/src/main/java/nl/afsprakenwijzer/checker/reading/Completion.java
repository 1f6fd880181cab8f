package nl.afsprakenwijzer.checker.reading;

import java.util.List;

/**
 * Gives the main duty of a clause what the duties beside it tell: a product, a weaker end, who does
 * a part, when.
 */
final class Completion {
  private final List<Obligation> duties;

  /** What adds to a duty and does not decide about it. */
  private final List<Obligation> remarks;

  private Obligation main;

  Completion(List<Obligation> duties, Obligation main, List<Obligation> remarks) {
    this.duties = duties;
    this.main = main;
    this.remarks = remarks;
  }

  /**
   * The main duty with all that; it takes its own place in the duties.
   *
   * @param onlyWhen whether its only time is what must happen first
   */
  Obligation complete(boolean onlyWhen) {
    takeProduct();
    takeWeaker();
    takeDoer();
    if (onlyWhen || main.timing() == Obligation.Timing.NONE) {
      takeTime();
    }
    return main;
  }

  private void takeTime() {
    for (Obligation duty : duties) {
      if (duty.timing().ordinal() < main.timing().ordinal()) {
        replace(main.during(duty));
        return;
      }
    }
  }

  /** "verkent welke locaties ... en legt een notitie voor": the research ends with a product. */
  private void takeProduct() {
    if (main.action().kind() != Action.Kind.RESEARCH
        || main.measure() != Obligation.Measure.VAGUE) {
      return;
    }
    for (Obligation duty : duties) {
      if (duty != main
          && duty.measure() == Obligation.Measure.OBSERVABLE
          && duty.action().kind() == Action.Kind.CONCRETE
          && (duty.action().product().isPresent() || isReporting(duty.action().lemma()))) {
        replace(main.with(Obligation.Measure.OBSERVABLE));
        return;
      }
    }
  }

  private static boolean isReporting(String lemma) {
    return switch (lemma) {
      case "rapporteren", "voorleggen", "publiceren", "presenteren", "terugkoppelen" -> true;
      default -> false;
    };
  }

  /** Duties of equal weight, by the same doers: the one that tells least decides. */
  private void takeWeaker() {
    for (int i = 0; i < duties.size(); i++) {
      Obligation duty = duties.get(i);
      if (duty != main
          && !remarks.contains(duty)
          && isEqual(duty)
          && duty.measure().ordinal() > main.measure().ordinal()) {
        replace(main.with(duty.measure()));
      }
    }
  }

  private boolean isEqual(Obligation duty) {
    return main.measure() != Obligation.Measure.COUNTED
        && !duty.actors().isEmpty()
        && duty.actors().equals(main.actors())
        && duty.concrete() == main.concrete()
        && !Few.any(duty.hedges(), h -> h.kind() == Hedge.Kind.PERMISSION);
  }

  /** "In 2027 hangen er kluizen; Kustwonen betaalt de aanschaf": who does his part, is known. */
  private void takeDoer() {
    if (main.doer() != Obligation.Doer.ABSENT || !main.concrete()) {
      return;
    }
    for (Obligation duty : duties) {
      if (duty != main
          && duty.doer() == Obligation.Doer.NAMED
          && duty.concrete()
          && duty.action().kind() != Action.Kind.JOINT) {
        replace(main.by(duty));
        return;
      }
    }
  }

  private void replace(Obligation completed) {
    int at = duties.indexOf(main);
    main = completed;
    duties.set(at, main);
  }
}
