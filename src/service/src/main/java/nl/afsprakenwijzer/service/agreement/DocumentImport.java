package nl.afsprakenwijzer.service.agreement;

import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.afsprakenwijzer.documents.AgreementDocument;
import nl.afsprakenwijzer.service.platform.Refused;
import nl.afsprakenwijzer.service.platform.RequestDocument;

/** Takes the clauses of a document into an agreement, under chapters with its headings. */
@Singleton
class DocumentImport {
  private static final int MOST = 500;
  private static final int LONGEST_HEADING = 200;
  private static final int LONGEST_FIELD = 500;

  private final Agreements agreements;
  private final Chapters chapters;
  private final ClauseSeries series;
  private final Validator validator;

  DocumentImport(
      Agreements agreements, Chapters chapters, ClauseSeries series, Validator validator) {
    this.validator = validator;
    this.agreements = agreements;
    this.chapters = chapters;
    this.series = series;
  }

  SeriesView take(UUID agreement, RequestDocument sent) {
    agreements.get(agreement);
    AgreementDocument document = sent.document();
    if (document.clauses().isEmpty()) {
      throw Refused.conflict("In dit document vonden we geen afspraken.");
    }
    if (document.clauses().size() > MOST) {
      throw Refused.conflict(
          "Dit document heeft meer dan " + MOST + " afspraken. Splits het in delen.");
    }
    agreements.getToChange(agreement);
    Map<String, UUID> known = new HashMap<>();
    chapters.of(agreement).forEach(one -> known.put(key(one.theme, one.subtheme), one.id));
    List<ClauseInput> clauses = new ArrayList<>();
    for (nl.afsprakenwijzer.checker.reading.Clause clause : document.clauses()) {
      clauses.add(input(clause, chapter(agreement, clause.headings(), known)));
    }
    return series.add(agreement, clauses);
  }

  private UUID chapter(UUID agreement, List<String> headings, Map<String, UUID> known) {
    List<String> words = headings.stream().filter(heading -> !heading.isBlank()).toList();
    if (words.isEmpty()) {
      return null;
    }
    String theme = cut(words.get(0), LONGEST_HEADING);
    String subtheme = words.size() == 1 ? null : cut(words.get(1), LONGEST_HEADING);
    return known.computeIfAbsent(
        key(theme, subtheme),
        missing -> chapters.add(agreement, valid(new ChapterInput(theme, subtheme, null))).id);
  }

  /** A heading holds what the file says, and that can be what nobody may send. */
  private ChapterInput valid(ChapterInput heading) {
    Set<ConstraintViolation<ChapterInput>> faults = validator.validate(heading);
    if (!faults.isEmpty()) {
      throw Refused.conflict(
          "Een kop in dit document kunnen we niet overnemen. "
              + faults.stream().map(ConstraintViolation::getMessage).sorted().findFirst().get());
    }
    return heading;
  }

  private static ClauseInput input(nl.afsprakenwijzer.checker.reading.Clause clause, UUID chapter) {
    return new ClauseInput(
        clause.text(),
        chapter,
        null,
        List.of(),
        null,
        field(clause.fields().planning()),
        field(clause.fields().indicator()),
        null,
        null);
  }

  private static String field(String words) {
    return words.isBlank() ? null : cut(words, LONGEST_FIELD);
  }

  static String cut(String words, int longest) {
    String plain = words.strip();
    if (plain.length() <= longest) {
      return plain;
    }
    boolean half = Character.isHighSurrogate(plain.charAt(longest - 2));
    return plain.substring(0, half ? longest - 2 : longest - 1) + "…";
  }

  private static String key(String theme, String subtheme) {
    return (theme + "\n" + (subtheme == null ? "" : subtheme)).toLowerCase(Locale.ROOT);
  }
}
