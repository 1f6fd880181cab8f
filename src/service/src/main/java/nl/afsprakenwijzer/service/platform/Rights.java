package nl.afsprakenwijzer.service.platform;

import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The policy: who may do what, with whose things, in which state. It is the table {@code
 * rechten.csv}, with one row per operation of the API; an operation without a row does not start.
 */
@Singleton
public class Rights {
  private static final String FILE = "rechten.csv";
  private static final String HEADER = "operatie;rollen;relaties;toestanden";
  private static final String PUBLIC = "openbaar";
  private static final String ALL = "elk";

  private final Map<String, Row> rows = new LinkedHashMap<>();

  Rights() {
    try (InputStream table = Rights.class.getResourceAsStream(FILE)) {
      List<String> lines =
          new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8)).lines().toList();
      if (!lines.get(0).equals(HEADER)) {
        throw new IllegalStateException(FILE + " line 1 is not " + HEADER);
      }
      for (int line = 1; line < lines.size(); line++) {
        add(lines.get(line), line + 1);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * One row of the policy.
   *
   * @param roles who; empty when it needs no login
   * @param relations whose things; empty when all things
   * @param states in which states; empty when in every state
   */
  public record Row(
      String operation, Set<Role> roles, Set<Relation> relations, Set<String> states) {
    public boolean isPublic() {
      return roles.isEmpty();
    }

    /** Whether it does not matter whose the thing is and in which state. */
    public boolean forAnything() {
      return relations.isEmpty() && states.isEmpty();
    }

    void check(Relation relation, String state) {
      if (!relations.isEmpty() && !relations.contains(relation)) {
        throw Refused.absent().denied();
      }
      if (!states.isEmpty() && !states.contains(state)) {
        String detail =
            "Dat kan niet in de toestand '%s'. Het kan wel in: %s."
                .formatted(state, states.stream().sorted().collect(Collectors.joining(", ")));
        throw new Refused(409, detail, List.of()).denied();
      }
    }
  }

  /** The row of an operation; throws when it has none, because then nobody thought about it. */
  Row of(String operation) {
    Row row = rows.get(operation);
    if (row == null) {
      throw new IllegalStateException(FILE + " has no row for operation " + operation);
    }
    return row;
  }

  public Collection<Row> all() {
    return List.copyOf(rows.values());
  }

  private void add(String line, int number) {
    String[] cells = line.split(";", -1);
    if (cells.length != 4) {
      throw new IllegalStateException(FILE + " line " + number + " has not 4 cells");
    }
    Set<Role> roles =
        cells[1].equals(PUBLIC)
            ? Set.of()
            : words(cells[1]).stream()
                .map(word -> Role.of(word).orElseThrow(() -> unknown(word, number)))
                .collect(Collectors.toUnmodifiableSet());
    Set<Relation> relations =
        words(cells[2]).stream()
            .map(word -> relation(word, number))
            .collect(Collectors.toUnmodifiableSet());
    if (rows.put(cells[0], new Row(cells[0], roles, relations, words(cells[3]))) != null) {
      throw new IllegalStateException(FILE + " line " + number + " repeats " + cells[0]);
    }
  }

  private static Relation relation(String word, int number) {
    return Arrays.stream(Relation.values())
        .filter(relation -> relation.dutch().equals(word))
        .findFirst()
        .orElseThrow(() -> unknown(word, number));
  }

  private static Set<String> words(String cell) {
    return cell.equals(ALL) ? Set.of() : Set.of(cell.split(","));
  }

  private static IllegalStateException unknown(String word, int number) {
    return new IllegalStateException(FILE + " line " + number + ": unknown word " + word);
  }
}
