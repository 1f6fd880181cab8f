package nl.afsprakenwijzer.service.agreement;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.afsprakenwijzer.documents.AgreementDocument;
import nl.afsprakenwijzer.service.platform.DocumentInput;
import nl.afsprakenwijzer.service.platform.Refused;

/** Takes the clauses of a document into an agreement, under chapters with its headings. */
@Singleton
class DocumentImport {
  private static final int MOST = 500;
  private static final int LONGEST_HEADING = 200;
  private static final int LONGEST_FIELD = 500;

  private final Agreements agreements;
  private final Chapters chapters;
  private final ClauseSeries series;

  DocumentImport(Agreements agreements, Chapters chapters, ClauseSeries series) {
    this.agreements = agreements;
    this.chapters = chapters;
    this.series = series;
  }

  SeriesView read(UUID agreement, String mediaType, byte[] content) {
    agreements.get(agreement);
    AgreementDocument document = DocumentInput.read(mediaType, content);
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
        missing -> chapters.add(agreement, new ChapterInput(theme, subtheme, null)).id);
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

  private static String cut(String words, int longest) {
    String plain = words.strip();
    return plain.length() <= longest ? plain : plain.substring(0, longest - 1) + "…";
  }

  private static String key(String theme, String subtheme) {
    return (theme + "\n" + (subtheme == null ? "" : subtheme)).toLowerCase(Locale.ROOT);
  }
}
