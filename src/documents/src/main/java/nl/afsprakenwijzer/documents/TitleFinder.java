package nl.afsprakenwijzer.documents;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.afsprakenwijzer.documents.Paragraph.Role;

/**
 * Finds the title: what is styled as one, or the line on the first page that names an agreement.
 */
final class TitleFinder {
  private static final int FIRST_PAGE = 15;
  private static final List<String> NAMES =
      List.of("afspraken", "overeenkomst", "convenant", "akkoord");

  private TitleFinder() {}

  static String find(List<Block> blocks) {
    String styled =
        paragraphs(blocks)
            .filter(p -> p.role() == Role.TITLE)
            .map(Paragraph::printed)
            .limit(3)
            .collect(Collectors.joining(" "));
    return styled.isEmpty() ? unstyled(blocks).map(Paragraph::printed).orElse("") : styled;
  }

  /** The title line of a document without styles; it is no clause. */
  static Optional<Paragraph> unstyled(List<Block> blocks) {
    if (paragraphs(blocks).anyMatch(p -> p.role() == Role.TITLE)) {
      return Optional.empty();
    }
    return paragraphs(blocks)
        .limit(FIRST_PAGE)
        .filter(p -> !p.marker().isPresent() && p.isShortLine() && SectionKind.ofLine(p).isEmpty())
        .filter(p -> p.level() <= 1 && namesAgreement(p))
        .findFirst();
  }

  /** Whether a line begins with the name of an agreement; a sentence about one does not. */
  static boolean namesAgreement(Paragraph line) {
    String first = line.text().split(" ", 2)[0].toLowerCase(Locale.ROOT);
    return NAMES.stream().anyMatch(first::endsWith);
  }

  private static Stream<Paragraph> paragraphs(List<Block> blocks) {
    return blocks.stream().filter(Paragraph.class::isInstance).map(Paragraph.class::cast);
  }
}
