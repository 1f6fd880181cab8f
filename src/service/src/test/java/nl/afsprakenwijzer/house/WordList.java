package nl.afsprakenwijzer.house;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names that {@code docs/woordenlijst.md} gives to the things of the trade. */
final class WordList {
  static final String FILE = "docs/woordenlijst.md";
  private static final Pattern CAPITAL = Pattern.compile("(?=\\p{Lu})");

  private final List<MarkdownTable> tables = MarkdownTable.allIn(House.read(House.file(FILE)));

  /** The tables with the concepts, one row each. */
  List<MarkdownTable> concepts() {
    return tables.stream().filter(table -> table.header().contains("Nederlands")).toList();
  }

  List<String> names(String column) {
    return tables.stream().flatMap(table -> table.names(column)).toList();
  }

  /** Every word that may stand in the name of a type. */
  Set<String> known() {
    return Stream.concat(
            names("English identifier").stream().flatMap(WordList::words), tableOf("waarvoor"))
        .collect(Collectors.toSet());
  }

  /** Every word that may not. */
  Set<String> banned() {
    return Set.copyOf(names("niet gebruiken"));
  }

  /** Every word with which a name may not end. */
  Set<String> bannedEndings() {
    return tableOf("liever").collect(Collectors.toSet());
  }

  /** Whether the word is known, as it stands or as the plural of a known word. */
  boolean knows(String word) {
    Set<String> known = known();
    return Stream.of(word, cut(word, "s", ""), cut(word, "es", ""), cut(word, "ies", "y"))
        .anyMatch(known::contains);
  }

  /** The words of a name such as {@code SmartChecker}. */
  static Stream<String> words(String name) {
    return CAPITAL.splitAsStream(name).filter(word -> !word.isEmpty());
  }

  private Stream<String> tableOf(String secondColumn) {
    return tables.stream()
        .filter(table -> table.header().contains(secondColumn))
        .flatMap(table -> table.names("Woord"));
  }

  private static String cut(String word, String ending, String instead) {
    return word.endsWith(ending)
        ? word.substring(0, word.length() - ending.length()) + instead
        : word;
  }
}
