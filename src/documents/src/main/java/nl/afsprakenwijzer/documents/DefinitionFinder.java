package nl.afsprakenwijzer.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.afsprakenwijzer.checker.reading.Definition;

/**
 * Finds the terms that an agreement defines: in its article on definitions, in a table, or as a
 * common name of parties.
 */
final class DefinitionFinder {
  private static final Pattern TERM =
      Pattern.compile("[‘'\"“]?(\\P{Punct}[^:;.‘’'\"“”]{0,60}?)[’'\"”]?(?: ?:| =| –| —) ?(?=\\S)");
  private static final Set<String> TERM_COLUMNS =
      Set.of("begrip", "term", "afkorting", "begrip of afkorting", "begrip/afkorting", "woord");
  private static final Pattern COMMON_NAME =
      Pattern.compile(
          "(?:worden|zijn) (?:hierna )?(?:samen|gezamenlijk|tezamen) (?:aangeduid als|genoemd|te noemen:?) ");
  private static final Pattern NEXT_COMMON_NAME = Pattern.compile("([^,.]+?) als (de [\\p{L}-]+)");

  private final List<Definition> found = new ArrayList<>();

  private DefinitionFinder() {}

  static List<Definition> find(List<Section> sections) {
    var finder = new DefinitionFinder();
    for (Section section : sections) {
      section.tables().forEach(finder::addTable);
      if (section.kind() == SectionKind.DEFINITIONS) {
        section.lines().forEach(paragraph -> finder.addLine(paragraph.opening()));
      } else if (section.kind() == SectionKind.PARTIES) {
        section.lines().forEach(paragraph -> finder.addCommonNames(paragraph.opening()));
      }
    }
    return finder.found;
  }

  private void addTable(Table table) {
    if (table.rows().isEmpty()
        || !TERM_COLUMNS.contains(table.rows().get(0).cell(0).text().toLowerCase(Locale.ROOT))) {
      return;
    }
    Table.Cell above = Table.Cell.EMPTY;
    for (Table.Row row : table.rows().subList(1, table.rows().size())) {
      Table.Cell description = row.cell(1);
      if (description != above) {
        add(row.cell(0).text(), description.text());
      }
      above = description;
    }
  }

  /** One line may define several: "Wmo: Wet ...; Wlz: Wet ...". */
  private void addLine(String line) {
    for (String part : line.split("; ")) {
      Matcher term = TERM.matcher(part.strip());
      if (term.lookingAt() && term.group(1).split(" ").length <= 6) {
        add(term.group(1), part.strip().substring(term.end()));
      }
    }
  }

  /**
   * "Vlasstede en De Nieuwe Haven worden samen aangeduid als de corporaties, HVK en de Huurdersraad
   * als de ...".
   */
  private void addCommonNames(String text) {
    Matcher verb = COMMON_NAME.matcher(text);
    if (!verb.find()) {
      return;
    }
    int end = text.indexOf('.', verb.end());
    String rest =
        text.substring(text.lastIndexOf('.', verb.start()) + 1, end < 0 ? text.length() : end);
    String even = COMMON_NAME.matcher(rest).replaceFirst("als ");
    Matcher name = NEXT_COMMON_NAME.matcher(even);
    while (name.find()) {
      add(name.group(2), name.group(1).strip());
    }
  }

  private void add(String term, String description) {
    String bare = description.strip();
    boolean ended = bare.endsWith(";") || bare.endsWith(".");
    String plain = ended ? bare.substring(0, bare.length() - 1) : bare;
    if (!term.isBlank() && !plain.isBlank()) {
      found.add(new Definition(term.strip(), plain));
    }
  }
}
