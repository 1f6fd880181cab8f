package nl.afsprakenwijzer.checker.coherence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.afsprakenwijzer.checker.reading.Actor;
import nl.afsprakenwijzer.checker.reading.Definition;
import nl.afsprakenwijzer.checker.reading.Lexeme;
import nl.afsprakenwijzer.checker.reading.Party;
import nl.afsprakenwijzer.checker.reading.PartyKind;
import nl.afsprakenwijzer.checker.reading.Span;

/** Who sits at the table, by every name that the agreement has for them. */
final class Parties {
  private final List<Party> parties;
  private final Map<String, List<Name>> byFirstWord = new HashMap<>();
  private final Map<String, Set<String>> common = new HashMap<>();
  private final List<String> municipalities;

  /** A name of a party, without its article, in lower case. */
  private record Name(String words, Party party) {}

  /** A party named in a text, with its place there and in the list of lexemes. */
  record Named(Party party, Span span, int from, int to) {}

  Parties(List<Party> parties, List<Definition> definitions) {
    this.parties = parties;
    for (Party party : parties) {
      add(party.name(), party);
      party.aliases().forEach(alias -> add(alias, party));
    }
    byFirstWord
        .values()
        .forEach(
            names -> names.sort(Comparator.comparingInt((Name n) -> n.words.length()).reversed()));
    definitions.forEach(this::addCommonName);
    municipalities =
        parties.stream()
            .filter(party -> party.kind() == PartyKind.MUNICIPALITY)
            .map(party -> party.name().toLowerCase(Locale.ROOT))
            .toList();
  }

  /** Whether the name of a municipality has this word. */
  boolean isMunicipality(String word) {
    for (String municipality : municipalities) {
      if (municipality.contains(word)) {
        return true;
      }
    }
    return false;
  }

  List<Party> all() {
    return parties;
  }

  /** The parties that act when this actor does; empty for everybody together and for outsiders. */
  Set<String> of(Actor actor) {
    String name = bare(actor.name());
    if (common.containsKey(name)) {
      return common.get(name);
    }
    if (actor.kind() == Actor.Kind.PARTY || actor.kind() == Actor.Kind.NAME) {
      for (Name known : byFirstWord.getOrDefault(firstWord(name), List.of())) {
        if (known.words.equals(name)) {
          return Set.of(known.party.name());
        }
      }
    }
    return actor.party().map(this::ofKind).orElse(Set.of());
  }

  /** All parties of a kind; the kind itself when no party of it is listed. */
  Set<String> ofKind(PartyKind kind) {
    Set<String> names = new LinkedHashSet<>();
    parties.stream().filter(party -> party.kind() == kind).forEach(p -> names.add(p.name()));
    return names.isEmpty() ? Set.of(kind.name()) : names;
  }

  /** The parties that a text names, in reading order; the longest name counts. */
  List<Named> in(String text, List<Lexeme> lexemes) {
    List<Named> found = new ArrayList<>();
    for (int i = 0; i < lexemes.size(); i++) {
      Lexeme lexeme = lexemes.get(i);
      List<Name> names = byFirstWord.get(lexeme.span().of(text).toLowerCase(Locale.ROOT));
      if (names != null && Character.isUpperCase(text.charAt(lexeme.span().begin()))) {
        int last = named(text, lexemes, i, names, found);
        i = Math.max(i, last);
      }
    }
    return found;
  }

  private static int named(
      String text, List<Lexeme> lexemes, int at, List<Name> names, List<Named> found) {
    int begin = lexemes.get(at).span().begin();
    for (Name name : names) {
      int end = begin + name.words.length();
      if (text.regionMatches(true, begin, name.words, 0, name.words.length())) {
        int last = at;
        while (last + 1 < lexemes.size() && lexemes.get(last).span().end() < end) {
          last++;
        }
        if (lexemes.get(last).span().end() == end) {
          found.add(new Named(name.party, new Span(begin, end), at, last + 1));
          return last;
        }
      }
    }
    return -1;
  }

  private void add(String name, Party party) {
    String words = bare(name);
    if (!words.isEmpty() && !isKindWord(words)) {
      byFirstWord
          .computeIfAbsent(firstWord(words), word -> new ArrayList<>())
          .add(new Name(words, party));
    }
  }

  /** "de gemeente" is a kind of party, not the name of one. */
  private static boolean isKindWord(String words) {
    return words.equals("gemeente") || words.equals("corporatie") || words.equals("huurdersraad");
  }

  /** "de corporaties": Vlasstede en De Nieuwe Haven. */
  private void addCommonName(Definition definition) {
    Set<String> members = new LinkedHashSet<>();
    String description = definition.description().toLowerCase(Locale.ROOT);
    for (List<Name> names : byFirstWord.values()) {
      for (Name name : names) {
        if (description.contains(name.words)) {
          members.add(name.party.name());
        }
      }
    }
    if (members.size() > 1) {
      common.put(bare(definition.term()), Set.copyOf(members));
    }
  }

  private static String bare(String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT);
    for (String article : List.of("de ", "het ", "een ")) {
      if (lower.startsWith(article)) {
        return lower.substring(article.length());
      }
    }
    return lower;
  }

  private static String firstWord(String words) {
    int end = 0;
    while (end < words.length() && Character.isLetterOrDigit(words.charAt(end))) {
      end++;
    }
    return words.substring(0, end);
  }
}
