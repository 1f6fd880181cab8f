package nl.afsprakenwijzer.checker.reading;

import java.util.List;

/**
 * A party to the agreement, as the agreement names it.
 *
 * @param aliases other names in the text ("hierna te noemen")
 * @param signatory whether it signs
 */
public record Party(String name, PartyKind kind, List<String> aliases, boolean signatory) {
  public Party {
    aliases = List.copyOf(aliases);
  }
}
