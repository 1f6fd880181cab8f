package nl.afsprakenwijzer.checker.rules;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.afsprakenwijzer.checker.reading.Actor;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Fact;
import nl.afsprakenwijzer.checker.reading.LexiconFile;
import nl.afsprakenwijzer.checker.reading.Obligation;
import nl.afsprakenwijzer.checker.reading.PartyKind;
import nl.afsprakenwijzer.checker.reading.Subject;

/**
 * Who steers what: the rows of {@code steering.csv}, each with the law or publication it rests on.
 */
public final class Steering {
  private static final String[] COLUMNS = {
    "onderwerp",
    "naam",
    "gemeente",
    "corporatie",
    "huurders",
    "zorg",
    "zorgkantoor",
    "verzekeraar",
    "clienten",
    "welzijn",
    "wie",
    "bron",
    "jaar",
    "plaats",
    "nagelezen"
  };

  /** The kinds of party of the table, in the order of its columns. */
  private static final List<PartyKind> KINDS =
      List.of(
          PartyKind.MUNICIPALITY,
          PartyKind.HOUSING_CORPORATION,
          PartyKind.TENANT_ORGANISATION,
          PartyKind.CARE_PROVIDER,
          PartyKind.CARE_PURCHASING_OFFICE,
          PartyKind.HEALTH_INSURER,
          PartyKind.CLIENT_COUNCIL,
          PartyKind.WELFARE_ORGANISATION);

  private static final Map<String, Row> BY_SUBJECT = load();

  private Steering() {}

  /** A row of the table; a kind of party that it does not judge is absent. */
  private record Row(String name, Map<PartyKind, Steerability> levels, String who, Source source) {}

  /**
   * A promise about something that not every party decides about.
   *
   * @param doer who promises it
   * @param name of what it is about, in Dutch: "het omgevingsplan"
   * @param who can promise it, in Dutch: "de gemeente"
   */
  public record Commitment(
      Subject subject, Actor doer, Steerability level, String name, String who, Source source) {}

  /**
   * What a duty promises, when the kind of every doer is known; who steers most counts, since
   * parties can do it together.
   */
  static Optional<Commitment> promise(Obligation duty, ClauseReading clause) {
    if (duty.actors().isEmpty()) {
      return Optional.empty();
    }
    for (Fact fact : clause.facts()) {
      if (fact instanceof Subject subject && duty.verb().equals(subject.verb())) {
        return promise(subject, duty.actors());
      }
    }
    return Optional.empty();
  }

  /** What a duty promises although its doer does not decide about it. */
  public static Optional<Commitment> beyond(Obligation duty, ClauseReading clause) {
    return promise(duty, clause).filter(promise -> promise.level() == Steerability.CONCERN);
  }

  static Set<String> subjects() {
    return BY_SUBJECT.keySet();
  }

  private static Optional<Commitment> promise(Subject subject, List<Actor> doers) {
    Row row = BY_SUBJECT.get(subject.code());
    Commitment strongest = null;
    for (Actor doer : doers) {
      Optional<Steerability> level = level(row, doer);
      if (level.isEmpty()) {
        return Optional.empty();
      }
      if (strongest == null || level.get().compareTo(strongest.level) < 0) {
        strongest = new Commitment(subject, doer, level.get(), row.name, row.who, row.source);
      }
    }
    return Optional.ofNullable(strongest);
  }

  private static Optional<Steerability> level(Row row, Actor doer) {
    return doer.kind() == Actor.Kind.OUTSIDER
        ? Optional.empty()
        : doer.party().map(row.levels::get);
  }

  private static Map<String, Row> load() {
    Map<String, Row> rows = new HashMap<>();
    for (String[] cells : LexiconFile.beside(Steering.class, "steering.csv", COLUMNS)) {
      rows.put(cells[0], row(cells));
    }
    return rows;
  }

  private static Row row(String[] cells) {
    Map<PartyKind, Steerability> levels = new EnumMap<>(PartyKind.class);
    for (int i = 0; i < KINDS.size(); i++) {
      PartyKind kind = KINDS.get(i);
      Steerability.of(cells[2 + i]).ifPresent(level -> levels.put(kind, level));
    }
    int who = 2 + KINDS.size();
    Source source = new Source(cells[who + 1], Integer.parseInt(cells[who + 2]), cells[who + 3]);
    return new Row(cells[1], levels, cells[who], source);
  }
}
