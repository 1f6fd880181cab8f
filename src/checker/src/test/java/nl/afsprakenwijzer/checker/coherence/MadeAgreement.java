package nl.afsprakenwijzer.checker.coherence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.afsprakenwijzer.checker.reading.ActionFields;
import nl.afsprakenwijzer.checker.reading.AgreementContext;
import nl.afsprakenwijzer.checker.reading.Clause;
import nl.afsprakenwijzer.checker.reading.Definition;
import nl.afsprakenwijzer.checker.reading.NumberTable;
import nl.afsprakenwijzer.checker.reading.Party;
import nl.afsprakenwijzer.checker.reading.PartyKind;
import nl.afsprakenwijzer.checker.reading.Passage;
import nl.afsprakenwijzer.checker.reading.Term;

/**
 * An agreement drawn at random, with faults put in on purpose, so that it is known what must be
 * found. Names, numbers, years, the choice and order of clauses, the way they are numbered and the
 * faults differ from one to the next.
 */
final class MadeAgreement {
  private static final List<String> CHAPTERS = List.of("Wonen", "Ruimte", "Sociaal", "Proces");
  private static final List<String> ABSENT_GROUPS =
      List.of("woonwagenbewoners", "arbeidsmigranten", "studenten", "ontheemden uit Oekraïne");
  private static final double FAULT = .5;
  private final Random random;
  private final Map<String, String> slots = new LinkedHashMap<>();
  private final Map<String, List<Line>> chapters = new LinkedHashMap<>();
  private final List<Fault> faults = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();
  private final List<NumberTable> tables = new ArrayList<>();
  private final int first;
  private final int style;
  private String idle = "";

  /** A line on its way to be a clause; its number is known when all lines are there. */
  private static final class Line {
    final String text;
    String number = "";

    Line(String text) {
      this.text = text;
    }
  }

  /** What was put in: in which clauses, or about which party or group. */
  record Fault(String kind, List<Line> lines, String about) {
    List<String> clauses() {
      return lines.stream().map(line -> line.number).toList();
    }
  }

  MadeAgreement(long seed) {
    random = new Random(seed);
    first = 2024 + random.nextInt(4);
    style = random.nextInt(3);
    CHAPTERS.forEach(chapter -> chapters.put(chapter, new ArrayList<>()));
    drawSlots();
    boolean sound = random.nextInt(6) == 0;
    if (!sound) {
      drawFaults();
    }
    drawBackground();
    drawVision();
    number();
  }

  List<Fault> faults() {
    return faults;
  }

  /** Whether the party is the one of that slot. */
  boolean isNamed(String party, String slot) {
    return party.endsWith(String.valueOf(slots.get(slot)));
  }

  List<Clause> clauses() {
    List<Clause> clauses = new ArrayList<>();
    chapters.forEach(
        (chapter, lines) -> {
          for (Line line : lines) {
            clauses.add(
                new Clause(
                    line.number,
                    line.number,
                    line.text,
                    List.of("Hoofdstuk " + chapter),
                    ActionFields.none()));
          }
        });
    return clauses;
  }

  AgreementContext context() {
    List<Party> parties = new ArrayList<>();
    parties.add(party("Gemeente " + slots.get("plaats"), "de gemeente", PartyKind.MUNICIPALITY));
    for (String corporation : List.of("corp1", "corp2")) {
      parties.add(named("Woonstichting ", corporation, PartyKind.HOUSING_CORPORATION));
    }
    for (String tenants : List.of("hv1", "hv2")) {
      parties.add(named("Huurdersvereniging ", tenants, PartyKind.TENANT_ORGANISATION));
    }
    for (String care : List.of("zorg1", "zorg2")) {
      parties.add(named("Stichting ", care, PartyKind.CARE_PROVIDER));
    }
    parties.add(named("Stichting ", "welzijn", PartyKind.WELFARE_ORGANISATION));
    return new AgreementContext(
        parties,
        Optional.of(new Term(LocalDate.of(first, 1, 1), LocalDate.of(first + 3, 12, 31))),
        List.of(
            new Definition("de corporaties", slots.get("corp1") + " en " + slots.get("corp2")),
            new Definition("Wmo", "Wet maatschappelijke ondersteuning 2015")),
        passages,
        tables);
  }

  private Party named(String legalForm, String slot, PartyKind kind) {
    return party(legalForm + slots.get(slot), slots.get(slot), kind);
  }

  private static Party party(String name, String alias, PartyKind kind) {
    return new Party(name, kind, List.of(alias), true);
  }

  private void drawSlots() {
    draw(List.of("plaats"), "Zandwolde", "Merenburg", "Oostervoort", "Hazelaar", "Leidervelde");
    draw(
        List.of("corp1", "corp2"),
        "Woonsaam",
        "Vestedael",
        "De Kade",
        "Thuishaven",
        "Eigen Erf",
        "Lindewoon");
    draw(List.of("hv1", "hv2"), "Samen Sterk", "De Spil", "HBO Zuid", "De Stem", "Ons Huurhuis");
    draw(List.of("zorg1", "zorg2"), "Avondrust", "Zorgkring Delta", "Pluspunt", "Mirakel");
    draw(List.of("welzijn"), "Welzijn Samen", "Buurtkracht", "Meedoen", "Contour");
    draw(
        List.of("wijk1", "wijk2", "wijk3", "wijk4"),
        "Kruiskamp",
        "Noorderwijk",
        "De Lanen",
        "Hofgeest",
        "Waterland",
        "Ganzebroek",
        "Lageveld");
    draw(List.of("straat1", "straat2"), "Dorpsstraat", "Wilhelminalaan", "Beukenhof", "Sluiskade");
    draw(List.of("park"), "Vondelbos", "Stadspark", "Emmaplantsoen");
    draw(List.of("flat"), "Zonneflat", "Torenflat", "Ringflat");
    draw(List.of("terrein"), "gasfabriekterrein", "veilingterrein", "kazerneterrein");
    draw(List.of("afk"), "RPO", "CWZ", "TBK", "LPT", "KVB");
    for (int i = 1; i <= 3; i++) {
      slots.put("j" + i, "" + (first + i));
      slots.put("n" + i, "" + (20 + random.nextInt(70)));
      slots.put("k" + i, "" + (4 + random.nextInt(12)));
      slots.put("e" + i, (10 + random.nextInt(80)) + ".000");
    }
    slots.put("na", "" + (first + 4 + random.nextInt(3)));
  }

  private void draw(List<String> names, String... values) {
    List<String> left = new ArrayList<>(List.of(values));
    Collections.shuffle(left, random);
    for (int i = 0; i < names.size(); i++) {
      slots.put(names.get(i), left.get(i));
    }
  }

  private String fill(String template) {
    String text = template;
    for (Map.Entry<String, String> slot : slots.entrySet()) {
      text = text.replace("{" + slot.getKey() + "}", slot.getValue());
    }
    return text;
  }

  private Line add(int chapter, String text) {
    List<Line> lines = chapters.get(CHAPTERS.get(chapter));
    Line line = new Line(fill(text));
    lines.add(random.nextInt(lines.size() + 1), line);
    return line;
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  private boolean happens() {
    return random.nextDouble() < FAULT;
  }

  private void drawFaults() {
    if (happens()) {
      idle = pick(List.of("hv2", "zorg1", "welzijn"));
      faults.add(new Fault("ondertekenaar-zonder-taak", List.of(), idle));
      add(
          1,
          "In overleg met {"
              + idle
              + "} bekijkt de gemeente hoe het wijkfeest in {wijk2} verloopt.");
    }
    if (happens()) {
      String[] twins = MadeLines.sides(pick(usable("twins.txt")), "||");
      fault("dubbel", add(0, twins[0]), add(2, twins[1]));
    }
    if (happens()) {
      addClash(MadeLines.sides(pick(usable("clashes.txt")), "||"));
    }
    addSum(pick(usable("sums.txt")), happens());
    if (happens()) {
      addTable();
    }
    List<String> kinds =
        List.of(
            "buiten-looptijd",
            "onbekende-afkorting",
            "open-plek",
            "buiten-bevoegdheid",
            "plaatsing-zonder-begeleiding");
    for (String kind : kinds) {
      List<String> lines =
          usable("faults.txt").stream().filter(line -> line.startsWith(kind)).toList();
      if (happens() && !lines.isEmpty()) {
        fault(kind, add(random.nextInt(3), MadeLines.sides(pick(lines), "|")[1]));
      }
    }
  }

  /** The lines in which the party that must do nothing does not occur. */
  private List<String> usable(String name) {
    return MadeLines.of(name).stream()
        .filter(line -> idle.isEmpty() || !line.contains("{" + idle + "}"))
        .toList();
  }

  private void fault(String kind, Line... lines) {
    faults.add(new Fault(kind, List.of(lines), ""));
  }

  private void addClash(String[] sides) {
    int number = 12 + random.nextInt(40);
    int other = number + 5 + random.nextInt(20);
    int days = 2 + random.nextInt(3);
    slots.put("a", "" + number);
    slots.put("b", "" + other);
    slots.put("d1", "" + days);
    slots.put("d2", "" + (days + 3));
    fault("tegenstrijdig", add(0, sides[0]), add(2, sides[1]));
  }

  private void addSum(String template, boolean wrong) {
    int total = 0;
    for (int i = 1; template.contains("{p" + i + "}"); i++) {
      int number = 8 + random.nextInt(40);
      slots.put("p" + i, "" + number);
      total += number;
    }
    slots.put("t", "" + (wrong ? total + 5 + random.nextInt(8) : total));
    Line line = add(0, template);
    if (wrong) {
      fault("telt-niet-op", line);
    }
  }

  /** A table of homes per neighbourhood of which the total is that of a clause. */
  private void addTable() {
    boolean wrong = happens();
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Wijk", "Corporatie", "Zorgwoningen"));
    int total = 0;
    for (int i = 1; i <= 4; i++) {
      int number = 3 + random.nextInt(30);
      total += number;
      rows.add(List.of(slots.get("wijk" + i), slots.get("corp" + (1 + i % 2)), "" + number));
    }
    int told = wrong ? total + 4 : total;
    rows.add(List.of("Totaal", "", "" + told));
    tables.add(new NumberTable(List.of("Bijlage 3 Zorgwoningen per wijk"), rows));
    Line line =
        add(
            0,
            "De corporaties maken in de looptijd "
                + told
                + " zorgwoningen gereed (zie bijlage 3).");
    if (wrong) {
      fault("telt-niet-op", line);
    }
  }

  private void drawBackground() {
    List<String> lines = new ArrayList<>(usable("background.txt"));
    Collections.shuffle(lines, random);
    int wanted = 24 + random.nextInt(lines.size() - 24);
    List<String> missing =
        new ArrayList<>(List.of("corp1", "corp2", "hv1", "hv2", "zorg1", "zorg2", "welzijn"));
    missing.remove(idle);
    for (String line : lines) {
      boolean needed = missing.removeIf(party -> line.contains("| {" + party + "}"));
      if (wanted-- > 0 || needed) {
        String[] sides = MadeLines.sides(line, "|");
        add(CHAPTERS.indexOf(sides[0]), sides[1]);
      }
    }
  }

  private void drawVision() {
    StringBuilder vision = new StringBuilder("In deze gemeente telt iedereen mee. We denken aan ");
    for (String group : List.of("ouderen", "statushouders", "jongeren", "mantelzorgers")) {
      boolean served =
          chapters.values().stream()
              .flatMap(List::stream)
              .anyMatch(line -> line.text.toLowerCase().contains(group));
      vision.append(served ? group + ", " : "");
    }
    if (!faults.isEmpty() && happens()) {
      String absent = pick(ABSENT_GROUPS);
      vision.append(absent);
      faults.add(new Fault("doelgroep-zonder-afspraak", List.of(), absent));
    }
    vision.append(" en alle andere inwoners.");
    passages.add(new Passage(List.of("Onze visie"), vision.toString()));
  }

  private void number() {
    int chapter = 0;
    for (List<Line> lines : chapters.values()) {
      chapter++;
      for (int i = 0; i < lines.size(); i++) {
        lines.get(i).number =
            switch (style) {
              case 0 -> chapter + "." + (i + 1);
              case 1 -> (chapter + 2) + ".1/" + (i + 1);
              default -> "ABCD".charAt(chapter - 1) + "" + (i + 1);
            };
      }
    }
  }
}
