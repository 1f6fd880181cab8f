package nl.afsprakenwijzer.documents;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.afsprakenwijzer.checker.reading.PartyKind;

/**
 * Words by which the name of an organisation, or what is said about it, tells its kind. The first
 * that fits counts.
 */
final class OrganisationWords {
  private static final List<Map.Entry<Pattern, PartyKind>> NAMES =
      List.of(
          kind("cli[eë]ntenra(?:ad|den)|zorgvragersra", PartyKind.CLIENT_COUNCIL),
          kind(
              "huurder\\w*|bewonersra\\w*|bewonersvereniging\\w*|bewonersplatform\\w*|"
                  + "bewonersorganisatie\\w*",
              PartyKind.TENANT_ORGANISATION),
          kind("zorgkanto\\w*", PartyKind.CARE_PURCHASING_OFFICE),
          kind("zorgverzekera\\w*", PartyKind.HEALTH_INSURER),
          kind(
              "woonstichting\\w*|woningstichting\\w*|\\w*corporaties?|woningbouw\\w*|"
                  + "woningvereniging\\w*|bouwvereniging\\w*|wooncoöperatie\\w*|"
                  + "toegelaten instelling\\w*",
              PartyKind.HOUSING_CORPORATION),
          kind("gemeenten?", PartyKind.MUNICIPALITY),
          kind(
              "welzijn\\w*|sociaal werk\\w*|maatschappelijk werk\\w*|welzijnsorganisatie\\w*",
              PartyKind.WELFARE_ORGANISATION),
          kind(
              "\\w*zorg|zorg\\w*|ouderenzorg\\w*|\\w*begeleiding\\w*|ggz|verpleeg\\w*|"
                  + "verzorging\\w*|beschermd wonen|wijkverpleging|leger des heils|thuiszorg\\w*",
              PartyKind.CARE_PROVIDER));

  /** Words that say what an organisation is and not what it is called. */
  private static final Set<String> GENERIC =
      Set.of(
          "stichting",
          "vereniging",
          "coöperatie",
          "coöperatieve",
          "gemeente",
          "nv",
          "bv",
          "b.v.",
          "n.v.",
          "u.a.");

  private OrganisationWords() {}

  private static Map.Entry<Pattern, PartyKind> kind(String words, PartyKind kind) {
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    return Map.entry(Pattern.compile("\\b(?:" + words + ")\\b", flags), kind);
  }

  /** The kind of which a text speaks first in the order of certainty. */
  static Optional<PartyKind> kindIn(String text) {
    return NAMES.stream()
        .filter(entry -> entry.getKey().matcher(text).find())
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /**
   * The kind of the organisation whose name a line begins with; a legal form alone gives {@code
   * OTHER}.
   */
  static Optional<PartyKind> kindOfName(String line) {
    String name = line.strip();
    if (name.isEmpty() || name.split(" ").length > 8) {
      return Optional.empty();
    }
    String first = firstWord(name);
    boolean organisation = isLegalForm(first) || kindIn(first).isPresent();
    return organisation ? Optional.of(kindIn(name).orElse(PartyKind.OTHER)) : Optional.empty();
  }

  /** A name without the words that say what it is: "Woonstichting Rijnstee" is called Rijnstee. */
  static String shortName(String name) {
    String left = name;
    while (left.contains(" ")
        && (isLegalForm(firstWord(left)) || kindIn(firstWord(left)).isPresent())) {
      left = left.substring(left.indexOf(' ') + 1).strip();
    }
    return left;
  }

  private static boolean isLegalForm(String word) {
    return GENERIC.contains(word);
  }

  private static String firstWord(String text) {
    int space = text.indexOf(' ');
    return (space < 0 ? text : text.substring(0, space)).toLowerCase(Locale.ROOT);
  }
}
