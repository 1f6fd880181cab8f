package nl.afsprakenwijzer.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.afsprakenwijzer.checker.reading.Definition;
import nl.afsprakenwijzer.checker.reading.Party;
import nl.afsprakenwijzer.checker.reading.PartyKind;

/**
 * Finds who makes the agreement: in the list of parties, on the first page, and where they sign.
 */
final class PartyFinder {
  private static final Pattern ALIAS =
      Pattern.compile(
          "(?:hierna|verder|nader)(?: ook)?(?: te noemen| genoemd| aan te duiden als| aangeduid als)?:? ?[‘'\"“«]?"
              + "((?:de |het )?[^;,.)’'\"”»:]{1,60})[’'\"”»]?");

  /** A sentence about several parties at once names none of them for the first time. */
  private static final Pattern TOGETHER =
      Pattern.compile("(?i)\\b(?:samen|gezamenlijk|tezamen|ondergetekenden|hierna partijen)\\b");

  private static final Pattern NAME_END =
      Pattern.compile(
          "[,(;:]| te dezen | ten deze | gevestigd | vertegenwoordigd | hierna | statutair ");
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

  private final Map<String, Candidate> candidates = new LinkedHashMap<>();
  private final List<Section> sections;
  private final List<Definition> definitions;
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
  }

  private PartyFinder(List<Section> sections, List<Definition> definitions) {
    this.sections = sections;
    this.definitions = definitions;
  }

  static List<Party> find(
      List<Section> sections, List<Definition> definitions, List<String> sentences) {
    var finder = new PartyFinder(sections, definitions);
    for (Section section : sections) {
      if (section.kind() == SectionKind.PARTIES) {
        section.paragraphs().forEach(finder::addLine);
        section.tables().forEach(table -> finder.addTable(table, false));
      }
    }
    sections.stream()
        .filter(section -> section.kind() == SectionKind.SIGNATURES)
        .forEach(finder::addSignatures);
    return finder.parties(sentences);
  }

  private void addSignatures(Section section) {
    section.tables().forEach(table -> addTable(table, true));
    for (Paragraph line : section.paragraphs()) {
      if (line.isShortLine() && OrganisationWords.kindOfName(line.text()).isPresent()) {
        sign(line.text());
      }
    }
  }

  private void addTable(Table table, boolean signing) {
    if (table.rows().isEmpty()) {
      return;
    }
    Table.Row header = table.rows().get(0);
    int column = 0;
    boolean headed = false;
    for (int i = 0; i < header.cells().size() && !headed; i++) {
      headed = NAME_COLUMNS.contains(header.cell(i).text().toLowerCase(Locale.ROOT));
      column = headed ? i : 0;
    }
    for (Table.Row row : table.rows().subList(headed ? 1 : 0, table.rows().size())) {
      String name = row.cell(column).text();
      if (!name.isEmpty() && (headed || OrganisationWords.kindOfName(name).isPresent())) {
        if (signing) {
          sign(name);
        } else {
          add(name);
        }
      }
    }
  }

  private void sign(String line) {
    signaturesSeen = true;
    add(line).signs = true;
  }

  private void addLine(Paragraph line) {
    if (SectionKind.ofLine(line).isPresent() || TOGETHER.matcher(line.text()).find()) {
      return;
    }
    boolean listed = line.marker().isPresent();
    boolean named = ALIAS.matcher(line.text()).find() && line.text().indexOf(',') > 0;
    boolean bare =
        line.isShortLine()
            && (OrganisationWords.kindOfName(line.text()).isPresent()
                || line.text().split(" ").length <= 6);
    if (listed || named || bare) {
      add(line.text());
    }
  }

  private Candidate add(String line) {
    Matcher end = NAME_END.matcher(line);
    String name = nameOf(end.find() ? line.substring(0, end.start()) : line);
    Candidate candidate =
        candidates.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new Candidate(name));
    Matcher alias = ALIAS.matcher(line);
    if (alias.find()) {
      addAlias(candidate, alias.group(1));
    } else {
      bracketed(line, name).ifPresent(found -> addAlias(candidate, found));
    }
    candidate.description += " " + line;
    return candidate;
  }

  /** "Huurdersplatform Rijnstee (HPR)": a single word in brackets right behind the name. */
  private static Optional<String> bracketed(String line, String name) {
    int open = line.indexOf('(');
    int close = line.indexOf(')', open + 1);
    boolean shortName =
        open > 0 && close > open && line.substring(open + 1, close).matches("[\\p{L}\\d&-]{2,20}");
    return shortName ? Optional.of(line.substring(open + 1, close)) : Optional.empty();
  }

  private static void addAlias(Candidate candidate, String alias) {
    String bare = alias.strip();
    if (!bare.isEmpty() && !candidate.aliases.contains(bare) && !bare.equals(candidate.name)) {
      candidate.aliases.add(bare);
    }
  }

  private static String nameOf(String text) {
    String name =
        text.strip()
            .replaceAll("[.;,]$", "")
            .replaceFirst(
                "^(?:[Dd]e|[Hh]et) (?=gemeente|stichting|vereniging|coöperatie|waterschap|provincie)",
                "");
    name = name.replaceFirst("(?:,)? en$", "").strip();
    return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private List<Party> parties(List<String> sentences) {
    candidates.remove("");
    definitions.forEach(this::addDefinedAlias);
    var parties = new ArrayList<Party>();
    var kinds = new PartyKinds(definitions, sentences);
    for (Candidate candidate : candidates.values()) {
      addShortName(candidate, sentences);
      PartyKind kind = kinds.of(candidate.name, candidate.description, candidate.aliases);
      parties.add(
          new Party(candidate.name, kind, candidate.aliases, candidate.signs || !signaturesSeen));
    }
    return parties;
  }

  /** A list of abbreviations may say what a party is called for short. */
  private void addDefinedAlias(Definition definition) {
    Candidate candidate = candidates.get(definition.description().toLowerCase(Locale.ROOT));
    if (candidate != null) {
      addAlias(candidate, definition.term());
    }
  }

  /**
   * A party without an alias goes by the proper part of its name, if the document uses it and no
   * other party does.
   */
  private void addShortName(Candidate candidate, List<String> sentences) {
    if (!candidate.aliases.isEmpty()) {
      return;
    }
    if (OrganisationWords.kindIn(candidate.name)
        .filter(PartyKind.MUNICIPALITY::equals)
        .isPresent()) {
      boolean only =
          candidates.values().stream().filter(other -> other.name.startsWith("Gemeente ")).count()
              == 1;
      if (only) {
        addAlias(candidate, "de gemeente");
      }
      return;
    }
    String shortName = OrganisationWords.shortName(candidate.name);
    boolean place = candidates.containsKey("gemeente " + shortName.toLowerCase(Locale.ROOT));
    if (!shortName.equals(candidate.name)
        && !place
        && sentences.stream().anyMatch(text -> text.contains(shortName))) {
      addAlias(candidate, shortName);
    }
  }
}
