package nl.afsprakenwijzer.documents.writing;

import java.util.List;
import nl.afsprakenwijzer.checker.judgement.Outcome;
import nl.afsprakenwijzer.checker.judgement.SmartProfile;
import nl.afsprakenwijzer.checker.judgement.Verdict;
import nl.afsprakenwijzer.documents.DutchNames;

/** The five letters as people read them. */
enum Letter {
  S("Specifiek"),
  M("Meetbaar"),
  A("Acceptabel"),
  R("Realistisch"),
  T("Tijdgebonden");

  private final String word;

  Letter(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }

  /** In the order of the letters. */
  static List<Verdict> verdicts(SmartProfile profile) {
    return List.of(
        profile.specific(),
        profile.measurable(),
        profile.acceptable(),
        profile.realistic(),
        profile.timeBound());
  }

  static String word(Outcome outcome) {
    return DutchNames.of(outcome).replace('_', ' ');
  }
}
