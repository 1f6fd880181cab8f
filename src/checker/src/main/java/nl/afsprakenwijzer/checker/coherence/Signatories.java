package nl.afsprakenwijzer.checker.coherence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.afsprakenwijzer.checker.coherence.Whole.Part;
import nl.afsprakenwijzer.checker.judgement.CoherenceFinding;
import nl.afsprakenwijzer.checker.judgement.CoherenceKind;
import nl.afsprakenwijzer.checker.reading.Actor;
import nl.afsprakenwijzer.checker.reading.Lexeme;
import nl.afsprakenwijzer.checker.reading.Obligation;
import nl.afsprakenwijzer.checker.reading.Party;
import nl.afsprakenwijzer.checker.reading.PartyKind;
import nl.afsprakenwijzer.checker.rules.Sources;

/** Parties that sign and do nothing: they only stand in "partijen" or are somebody to talk with. */
final class Signatories {
  private static final Set<String> RECEIVES =
      Set.of("krijgen", "ontvangen", "verkrijgen", "genieten", "profiteren", "vernemen", "horen");
  private static final Set<String> JOINERS =
      Set.of("en", "of", ",", "de", "het", "&", "/", "alsmede", "evenals");
  private static final Set<String> DOING_BEFORE = Set.of("door", "trekker", "namens");
  private static final int MOST_NAMES = 100;
  private static final int LONGEST_LIST = 40;
  private final Whole whole;

  Signatories(Whole whole) {
    this.whole = whole;
  }

  List<CoherenceFinding> find() {
    List<CoherenceFinding> found = new ArrayList<>();
    if (whole.commitments().isEmpty()) {
      return found;
    }
    Set<String> busy = new HashSet<>();
    for (Part part : whole.parts) {
      addDoers(part, busy);
    }
    for (Party party : whole.parties.all()) {
      if (party.signatory() && !busy.contains(party.name())) {
        found.add(finding(party));
      }
    }
    return found;
  }

  /** Whether its subject gets something, and does nothing. */
  static boolean receives(Obligation duty) {
    return RECEIVES.contains(duty.action().lemma());
  }

  private void addDoers(Part part, Set<String> busy) {
    for (Obligation duty : part.reading().obligations()) {
      busy.addAll(whole.doers(part, duty));
    }
    String lead = part.reading().clause().fields().lead();
    if (!lead.isBlank()) {
      addLead(lead, busy);
    }
    if (part.isCommitment()) {
      part.named().stream()
          .limit(MOST_NAMES)
          .filter(named -> actsHere(part, named))
          .forEach(named -> busy.add(named.party().name()));
    }
  }

  /** The parties in the column "Trekker". */
  private void addLead(String lead, Set<String> busy) {
    whole.parties.in(lead, whole.lexemes(lead)).forEach(named -> busy.add(named.party().name()));
    String lower = lead.toLowerCase(Locale.ROOT);
    for (Actor actor : whole.actors(lead)) {
      busy.addAll(whole.parties.of(actor));
    }
    if (lower.contains("gemeente")) {
      busy.addAll(whole.parties.ofKind(PartyKind.MUNICIPALITY));
    }
  }

  /**
   * Whether a party that the reader did not mark as a doer acts all the same: "door X", "samen met
   * X", "X, die adviseert", or X before a verb.
   */
  private static boolean actsHere(Part part, Parties.Named named) {
    List<Lexeme> lexemes = part.lexemes();
    int before = named.from() - 1;
    int least = Math.max(0, before - LONGEST_LIST);
    while (before >= least && (isJoiner(lexemes.get(before)) || isOtherParty(part, before))) {
      before--;
    }
    String word = before < 0 ? "" : lexemes.get(before).lemma();
    if (DOING_BEFORE.contains(word) || word.equals("met") && isTogether(lexemes, before)) {
      return true;
    }
    int after = named.to();
    boolean relative =
        after + 2 < lexemes.size()
            && lexemes.get(after).is(",")
            && (lexemes.get(after + 1).is("die") || lexemes.get(after + 1).is("dat"));
    boolean opens =
        before < 0
            || lexemes.get(before).kind() != Lexeme.Kind.SMALL && isBreak(lexemes.get(before));
    return relative || opens && !receives(lexemes, after);
  }

  private static boolean isJoiner(Lexeme lexeme) {
    return JOINERS.contains(lexeme.lemma());
  }

  private static boolean isOtherParty(Part part, int at) {
    return part.named().stream().anyMatch(named -> named.from() <= at && at < named.to());
  }

  private static boolean isBreak(Lexeme lexeme) {
    return lexeme.kind() == Lexeme.Kind.LINE_END
        || lexeme.is(".")
        || lexeme.is(";")
        || lexeme.is(":");
  }

  /** "samen met X", not "in overleg met X". */
  private static boolean isTogether(List<Lexeme> lexemes, int with) {
    return with > 0 && (lexemes.get(with - 1).is("samen") || lexemes.get(with - 1).is("tezamen"));
  }

  private static boolean receives(List<Lexeme> lexemes, int from) {
    for (int i = from; i < Math.min(lexemes.size(), from + 3); i++) {
      String lemma = lexemes.get(i).lemma();
      if (RECEIVES.contains(lemma) || lemma.equals("worden") || lemma.equals("wordt")) {
        return true;
      }
    }
    return false;
  }

  private static CoherenceFinding finding(Party party) {
    return Findings.ofParty(
        CoherenceKind.SIGNATORY_WITHOUT_DUTY,
        List.of(),
        party.name(),
        party.name()
            + " tekent mee, maar heeft in geen enkele afspraak zelf een taak. Spreek af wat deze"
            + " partij doet, of laat haar niet meetekenen.",
        "Afspraken zijn wederkerig: wie tekent, draagt zelf ook iets bij.",
        Sources.VISITATIONS);
  }
}
