package nl.afsprakenwijzer.documents;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that introduces a party.
 *
 * @param name as it stands in front, without an article
 * @param alias what the party is called from here on ("hierna te noemen"), or the abbreviation in
 *     brackets behind its name
 */
record PartyLine(String name, Optional<String> alias) {
  private static final String QUOTES = "‘’'\"“”«»„";
  private static final Pattern ALIAS =
      Pattern.compile(
          "(?i)\\b(?:hierna|verder|nader)(?: ook)?(?: te noemen| genoemd| aan te duiden als|"
              + " aangeduid als)?:? ?["
              + QUOTES
              + "]?((?:de |het )?[^;,.):"
              + QUOTES
              + "]{1,60})");
  private static final Pattern NAME_END =
      Pattern.compile(
          "[,(;:]| te dezen | ten deze | gevestigd | vertegenwoordigd | hierna | statutair ");
  private static final Pattern ARTICLE =
      Pattern.compile(
          "^(?:[Dd]e|[Hh]et) (?=gemeente|stichting|vereniging|coöperatie|waterschap|provincie)");
  private static final Pattern LEGAL_FORM = Pattern.compile(" \\p{Lu}\\.\\p{Lu}\\.$");
  private static final Pattern ABBREVIATION = Pattern.compile("\\(([\\p{L}\\d&-]{2,20})\\)");

  static PartyLine of(String line) {
    Matcher end = NAME_END.matcher(line);
    String name = name(end.find() ? line.substring(0, end.start()) : line);
    return new PartyLine(name, alias(line).filter(alias -> !alias.equals(name)));
  }

  static boolean hasAlias(String line) {
    return ALIAS.matcher(line).find();
  }

  private static Optional<String> alias(String line) {
    Matcher said = ALIAS.matcher(line);
    if (said.find()) {
      return Optional.of(said.group(1).strip()).filter(alias -> !alias.isEmpty());
    }
    Matcher bracketed = ABBREVIATION.matcher(line);
    return bracketed.find() ? Optional.of(bracketed.group(1)) : Optional.empty();
  }

  private static String name(String text) {
    String bare = ARTICLE.matcher(text.strip()).replaceFirst("");
    for (String tail : List.of(" en", ".", ";", ",")) {
      boolean loose = bare.endsWith(tail) && !LEGAL_FORM.matcher(bare).find();
      bare = loose ? bare.substring(0, bare.length() - tail.length()).strip() : bare;
    }
    return bare.isEmpty() ? bare : Character.toUpperCase(bare.charAt(0)) + bare.substring(1);
  }
}
