package nl.afsprakenwijzer.checker.coherence;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.afsprakenwijzer.checker.coherence.Whole.Part;
import nl.afsprakenwijzer.checker.judgement.AgreementProfile;
import nl.afsprakenwijzer.checker.judgement.PartyShare;
import nl.afsprakenwijzer.checker.judgement.ThemeShare;
import nl.afsprakenwijzer.checker.reading.Obligation;
import nl.afsprakenwijzer.checker.reading.ObligationKind;
import nl.afsprakenwijzer.checker.reading.Party;

/** Counts what the commitments are about and who makes them. */
final class Profile {
  private final Whole whole;
  private final Map<Themes.Subject, Integer> subjects = new HashMap<>();
  private final Map<String, Tally> parties = new LinkedHashMap<>();
  private final Map<ObligationKind, Integer> kinds = new EnumMap<>(ObligationKind.class);

  private static final class Tally {
    int obligations;
    int weight;
    final Map<String, Integer> themes = new LinkedHashMap<>();
    final Map<String, Integer> towards = new LinkedHashMap<>();

    PartyShare of(String party) {
      return new PartyShare(party, obligations, weight, themes, towards);
    }
  }

  Profile(Whole whole) {
    this.whole = whole;
    for (ObligationKind kind : ObligationKind.values()) {
      kinds.put(kind, 0);
    }
    for (Party party : whole.parties.all()) {
      Tally tally = new Tally();
      Themes.NAMES.values().forEach(name -> tally.themes.put(name, 0));
      parties.put(party.name(), tally);
    }
  }

  AgreementProfile count() {
    for (Part part : whole.commitments()) {
      Optional<Themes.Subject> subject = Themes.of(part.lexemes());
      subject.ifPresent(found -> subjects.merge(found, 1, Integer::sum));
      part.judgement().obligation().ifPresent(kind -> kinds.merge(kind, 1, Integer::sum));
      for (Obligation duty : part.reading().obligations()) {
        count(part, duty, subject);
      }
    }
    List<PartyShare> shares = new ArrayList<>();
    parties.forEach((name, tally) -> shares.add(tally.of(name)));
    return new AgreementProfile(kinds, themes(), shares);
  }

  private void count(Part part, Obligation duty, Optional<Themes.Subject> subject) {
    Set<String> doers = whole.doers(part, duty);
    Set<String> named = whole.named(part, duty.span());
    for (String doer : doers) {
      Tally tally = parties.get(doer);
      if (tally != null) {
        tally.obligations++;
        tally.weight += weight(duty.kind());
        subject.ifPresent(
            found -> tally.themes.merge(Themes.NAMES.get(found.theme()), 1, Integer::sum));
        named.stream()
            .filter(other -> !doers.contains(other))
            .forEach(other -> tally.towards.merge(other, 1, Integer::sum));
      }
    }
  }

  private static int weight(ObligationKind kind) {
    return switch (kind) {
      case RESULT -> 3;
      case PROCESS -> 2;
      case EFFORT -> 1;
      case INTENTION -> 0;
    };
  }

  private List<ThemeShare> themes() {
    List<ThemeShare> shares = new ArrayList<>();
    Themes.NAMES.forEach(
        (code, name) -> {
          Map<String, Integer> parts = new LinkedHashMap<>();
          for (Themes.Subject subject : Themes.subjects()) {
            if (subject.theme().equals(code)) {
              parts.put(subject.name(), subjects.getOrDefault(subject, 0));
            }
          }
          int all = parts.values().stream().mapToInt(Integer::intValue).sum();
          shares.add(new ThemeShare(name, all, parts));
        });
    return shares;
  }
}
