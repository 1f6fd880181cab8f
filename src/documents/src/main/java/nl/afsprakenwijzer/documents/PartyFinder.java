package nl.afsprakenwijzer.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.afsprakenwijzer.checker.reading.Definition;
import nl.afsprakenwijzer.checker.reading.Party;
import nl.afsprakenwijzer.checker.reading.PartyKind;

/**
 * Finds who makes the agreement: in the list of parties, on the first page, and where they sign.
 */
final class PartyFinder {
  /**
   * A sentence about several parties at once names none of them for the first time. With a capital
   * inside a sentence it is a name, such as that of "Huurdersvereniging Samen".
   */
  private static final Pattern TOGETHER =
      Pattern.compile(
          "(?:^|\\b(?=\\p{Ll}))(?i:samen|gezamenlijk|tezamen|ondergetekenden|hierna partijen)\\b");

  private static final int NAME_WORDS = 6;
  private static final Set<String> NAME_COLUMNS =
      Set.of(
          "partij",
          "partijen",
          "organisatie",
          "naam organisatie",
          "naam partij",
          "namens",
          "naam",
          "instelling");

  private static final Set<String> ALIAS_COLUMNS =
      Set.of(
          "hierna te noemen", "hierna", "verder te noemen", "afkorting", "korte naam", "kortweg");

  private final Map<String, Candidate> candidates = new LinkedHashMap<>();
  private boolean signaturesSeen;

  /** A party on its way: everything that the document says about it. */
  private static final class Candidate {
    private final String name;
    private final List<String> aliases = new ArrayList<>();
    private String description = "";
    private boolean signs;

    Candidate(String name) {
      this.name = name;
    }

    void called(String alias) {
      if (!aliases.contains(alias) && !alias.equals(name)) {
        aliases.add(alias);
      }
    }
  }

  private PartyFinder() {}

  static List<Party> find(
      List<Section> sections, List<Definition> definitions, List<String> sentences) {
    var finder = new PartyFinder();
    for (Section section : sections) {
      if (section.kind() == SectionKind.PARTIES) {
        section.lines().forEach(finder::addLine);
        section.tables().forEach(table -> finder.addTable(table, false));
      }
    }
    for (Section section : sections) {
      if (section.kind() == SectionKind.SIGNATURES) {
        finder.addSignatures(section);
      }
    }
    return finder.parties(definitions, sentences);
  }

  private void addLine(Paragraph paragraph) {
    String line = paragraph.opening();
    if (SectionKind.ofLine(paragraph).isPresent() || TOGETHER.matcher(line).find()) {
      return;
    }
    boolean named = PartyLine.hasAlias(line) && line.indexOf(',') > 0;
    boolean brief =
        paragraph.isShortLine()
            && (OrganisationWords.kindOfName(line).isPresent()
                || line.split(" ").length <= NAME_WORDS);
    if (paragraph.marker().isPresent() || named || brief) {
      add(line, false);
    }
  }

  private void addSignatures(Section section) {
    section.tables().forEach(table -> addTable(table, true));
    for (Paragraph line : section.lines()) {
      if (line.isShortLine() && OrganisationWords.kindOfName(line.text()).isPresent()) {
        add(line.text(), true);
      }
    }
  }

  private void addTable(Table table, boolean signing) {
    int named = column(table, NAME_COLUMNS);
    int called = column(table, ALIAS_COLUMNS);
    for (Table.Row row : table.rows().subList(named < 0 ? 0 : 1, table.rows().size())) {
      String name = row.cell(Math.max(0, named)).text();
      String alias = row.cell(called).text();
      boolean fits = name.length() + alias.length() <= Limits.HEADING_CHARACTERS;
      if (fits && (named >= 0 || OrganisationWords.kindOfName(name).isPresent())) {
        add(alias.isEmpty() ? name : name + ", hierna te noemen: " + alias, signing);
      }
    }
  }

  /** The column whose header is one of these; -1 when there is none. */
  private static int column(Table table, Set<String> headers) {
    Table.Row first = table.rows().isEmpty() ? new Table.Row(List.of()) : table.rows().get(0);
    for (int i = 0; i < first.cells().size(); i++) {
      if (headers.contains(first.cell(i).text().toLowerCase(Locale.ROOT))) {
        return i;
      }
    }
    return -1;
  }

  private void add(String line, boolean signing) {
    signaturesSeen |= signing;
    PartyLine party = PartyLine.of(line);
    String key = party.name().toLowerCase(Locale.ROOT);
    boolean room = candidates.size() < Limits.PARTIES || candidates.containsKey(key);
    if (!key.isEmpty() && room) {
      Candidate candidate = candidates.computeIfAbsent(key, name -> new Candidate(party.name()));
      party.alias().ifPresent(candidate::called);
      candidate.description += " " + line;
      candidate.signs |= signing;
    }
  }

  private List<Party> parties(List<Definition> definitions, List<String> sentences) {
    definitions.forEach(this::addDefinedAlias);
    var parties = new ArrayList<Party>();
    var kinds = new PartyKinds(definitions, sentences);
    for (Candidate candidate : candidates.values()) {
      if (candidate.aliases.isEmpty()) {
        shortName(candidate, sentences).ifPresent(candidate::called);
      }
      PartyKind kind = kinds.of(candidate.name, candidate.description, candidate.aliases);
      boolean signs = candidate.signs || !signaturesSeen;
      parties.add(new Party(candidate.name, kind, candidate.aliases, signs));
    }
    return parties;
  }

  /** A list of abbreviations may say what a party is called for short. */
  private void addDefinedAlias(Definition definition) {
    Candidate candidate = candidates.get(definition.description().toLowerCase(Locale.ROOT));
    if (candidate != null) {
      candidate.called(definition.term());
    }
  }

  /** The proper part of a name, if the document uses it and it is no place. */
  private Optional<String> shortName(Candidate candidate, List<String> sentences) {
    if (isMunicipality(candidate)) {
      boolean only = candidates.values().stream().filter(PartyFinder::isMunicipality).count() == 1;
      return only ? Optional.of("de gemeente") : Optional.empty();
    }
    String brief = OrganisationWords.shortName(candidate.name);
    boolean place = candidates.containsKey("gemeente " + brief.toLowerCase(Locale.ROOT));
    boolean used =
        sentences.stream().anyMatch(text -> text.replace(candidate.name, "").contains(brief));
    return Optional.of(brief).filter(name -> !name.equals(candidate.name) && !place && used);
  }

  private static boolean isMunicipality(Candidate candidate) {
    return candidate.name.startsWith("Gemeente ");
  }
}
