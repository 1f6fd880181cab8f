package nl.afsprakenwijzer.documents;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.afsprakenwijzer.documents.Paragraph.Role;

/**
 * The paragraph styles of a Word document, each with what it takes from the style that it is based
 * on.
 */
final class WordStyles {
  private static final Pattern HEADING = Pattern.compile("(?:heading|kop) ?([1-9])(?: char)?");
  private static final Set<String> TITLES =
      Set.of("title", "titel", "subtitle", "subtitel", "ondertitel");

  /** The styles of an agreement that we wrote. */
  private static final Map<String, Role> OWN =
      Map.of(
          "afspraak", Role.CLAUSE,
          "afspraak vervolg", Role.CONTINUED,
          "afspraak veld", Role.FIELD);

  private static final Pattern CONTENTS =
      Pattern.compile(
          "(?:toc|inhopg|inhoudsopgave|table of contents|index) ?(?:\\d|heading|kop)?.*");

  private final Map<String, Style> styles = new HashMap<>();
  private final Map<String, ParagraphLook> looks = new HashMap<>();
  private String standard = "";

  private record Style(String base, ParagraphLook own) {}

  static WordStyles none() {
    return new WordStyles();
  }

  static WordStyles read(String part, byte[] content) throws UnreadableDocument {
    var read = new WordStyles();
    XmlCursor xml = XmlCursor.open(part, content);
    if (xml.nextChild(0)) {
      while (xml.nextChild(1)) {
        if (xml.name().equals("style")
            && xml.attribute("type").orElse("paragraph").equals("paragraph")) {
          read.readStyle(xml);
        }
      }
    }
    return read;
  }

  /** The look of a style; of the standard one when the name is unknown or empty. */
  ParagraphLook look(String style) {
    String known = styles.containsKey(style) ? style : standard;
    ParagraphLook ready = looks.get(known);
    if (ready == null) {
      ready = resolve(known);
      looks.put(known, ready);
    }
    return ready;
  }

  private ParagraphLook resolve(String name) {
    var seen = new HashSet<String>();
    ParagraphLook look = ParagraphLook.NOTHING;
    for (String at = name;
        styles.containsKey(at) && seen.add(at) && seen.size() <= Limits.STYLE_CHAIN;
        at = styles.get(at).base()) {
      look = look.over(styles.get(at).own());
    }
    return look;
  }

  private void readStyle(XmlCursor xml) throws UnreadableDocument {
    String id = xml.attribute("styleId").orElse("");
    String isStandard = xml.attribute("default").orElse("");
    if (isStandard.equals("1") || isStandard.equals("true")) {
      standard = id;
    }
    String name = "";
    String base = "";
    Boolean bold = null;
    var look = new ParagraphLookReader();
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      switch (xml.name()) {
        case "name" -> name = xml.value();
        case "basedOn" -> base = xml.value();
        case "pPr" -> look.read(xml);
        case "rPr" -> bold = readBold(xml);
        default -> {}
      }
    }
    var named = new ParagraphLook(role(name, id), level(name, id), null, null, "", null, bold);
    if (styles.size() < Limits.STYLES) {
      styles.put(id, new Style(base, look.look(id).over(named)));
    }
  }

  private static Boolean readBold(XmlCursor xml) throws UnreadableDocument {
    Boolean bold = null;
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      if (xml.name().equals("b")) {
        bold = xml.isOn();
      }
    }
    return bold;
  }

  static Role role(String name, String id) {
    for (String called : List.of(name.toLowerCase(Locale.ROOT), id.toLowerCase(Locale.ROOT))) {
      if (TITLES.contains(called)) {
        return Role.TITLE;
      }
      if (OWN.containsKey(called)) {
        return OWN.get(called);
      }
      if (CONTENTS.matcher(called).matches()) {
        return Role.CONTENTS;
      }
    }
    return null;
  }

  static Integer level(String name, String id) {
    Matcher byName = HEADING.matcher(name.toLowerCase(Locale.ROOT));
    Matcher byId = HEADING.matcher(id.toLowerCase(Locale.ROOT));
    if (byName.matches()) {
      return Integer.valueOf(byName.group(1));
    }
    return byId.matches() ? Integer.valueOf(byId.group(1)) : null;
  }
}
