package nl.afsprakenwijzer.documents;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number, letter or dot that somebody typed in front of a paragraph.
 *
 * @param end offset in the text where the words begin
 */
record TypedMarker(Marker marker, int end) {
  private static final int LONGEST = 40;
  private static final Pattern LABELLED =
      Pattern.compile(
          "(Hoofdstuk|Artikel|Art\\.|Afspraak|Actie|Maatregel|Paragraaf|Thema|Deel|Lid|Bijlage|§)"
              + " ?(?:nr\\. ?)?(\\d{1,3}(?:\\.\\d{1,2}){0,3}[a-z]?|[IVX]{1,5}|"
              + "[A-Z]\\d{0,2})(?=[ .:)–-]|$)[.:)]?(?: ?[–-] )?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern COMPOUND =
      Pattern.compile("([A-Z]\\.?)?\\d{1,2}(?:\\.\\d{1,2}){1,3}[.):]?[a-z]?[.)]? (?=\\P{Ll})");
  private static final Pattern BARE = Pattern.compile("\\d{1,2} (?=\\p{Lu})");
  private static final Pattern SINGLE = Pattern.compile("\\(?\\d{1,3}[.):] ?(?=\\D)");
  private static final Pattern LETTER = Pattern.compile("(?:\\(?[a-z]|[A-Z])[.)] (?=\\S)");
  private static final Pattern ROMAN = Pattern.compile("\\(?[ivxIVX]{2,5}[.)] (?=\\S)");
  private static final Pattern BULLET =
      Pattern.compile("[-–—•·*●○■□▪◦‣➢✓\uF0B7\uF0A7\uF02D] ?(?=\\p{L}|\\d|\\()");

  /** The marker at the head of a heading, where a number alone is enough: "3 Wonen". */
  static Optional<TypedMarker> ofHeading(String text) {
    return of(text).or(() -> numbered(BARE, head(text)));
  }

  /** The marker at the head of a text, if there is one. */
  static Optional<TypedMarker> of(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    String head = head(text);
    return labelled(head)
        .or(() -> numbered(COMPOUND, head))
        .or(() -> numbered(SINGLE, head))
        .or(() -> lettered(ROMAN, head, "roman"))
        .or(() -> lettered(LETTER, head, "letter"))
        .or(() -> bullet(head));
  }

  private static String head(String text) {
    return text.substring(0, Math.min(LONGEST, text.length()));
  }

  private static Optional<TypedMarker> labelled(String head) {
    Matcher found = LABELLED.matcher(head);
    if (!found.lookingAt() || !Character.isUpperCase(head.charAt(0)) && head.charAt(0) != '§') {
      return Optional.empty();
    }
    String word = found.group(1);
    String number = found.group(2);
    var marker =
        new Marker(
            Marker.Kind.LABELLED, found.group().strip(), number, "typed " + word + depth(number));
    return Optional.of(new TypedMarker(marker, found.end()));
  }

  private static Optional<TypedMarker> numbered(Pattern shape, String head) {
    Matcher found = shape.matcher(head);
    if (!found.lookingAt()) {
      return Optional.empty();
    }
    Marker marker = Marker.printed(found.group(), "typed number " + depth(found.group().strip()));
    return Optional.of(new TypedMarker(marker, found.end()));
  }

  private static Optional<TypedMarker> lettered(Pattern shape, String head, String kind) {
    Matcher found = shape.matcher(head);
    if (!found.lookingAt()) {
      return Optional.empty();
    }
    String series =
        Character.isUpperCase(found.group().charAt(found.group().charAt(0) == '(' ? 1 : 0))
            ? "upper"
            : "lower";
    return Optional.of(
        new TypedMarker(
            Marker.printed(found.group(), "typed " + kind + " " + series), found.end()));
  }

  private static Optional<TypedMarker> bullet(String head) {
    Matcher found = BULLET.matcher(head);
    return found.lookingAt()
        ? Optional.of(new TypedMarker(Marker.bullet("typed " + head.charAt(0)), found.end()))
        : Optional.empty();
  }

  private static int depth(String number) {
    String stripped = number.endsWith(".") ? number.substring(0, number.length() - 1) : number;
    return (int) stripped.chars().filter(c -> c == '.').count() + 1;
  }
}
