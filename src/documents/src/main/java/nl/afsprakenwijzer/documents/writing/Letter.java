package nl.afsprakenwijzer.documents.writing;

import nl.afsprakenwijzer.checker.judgement.Outcome;
import nl.afsprakenwijzer.checker.rules.Criterion;
import nl.afsprakenwijzer.documents.DutchNames;

/** The five letters as people read them. */
enum Letter {
  S("Specifiek", Criterion.SPECIFIC),
  M("Meetbaar", Criterion.MEASURABLE),
  A("Acceptabel", Criterion.ACCEPTABLE),
  R("Realistisch", Criterion.REALISTIC),
  T("Tijdgebonden", Criterion.TIME_BOUND);

  private final String word;
  private final Criterion criterion;

  Letter(String word, Criterion criterion) {
    this.word = word;
    this.criterion = criterion;
  }

  String word() {
    return word;
  }

  String question() {
    return criterion.question();
  }

  static String word(Outcome outcome) {
    return DutchNames.of(outcome).replace('_', ' ');
  }
}
