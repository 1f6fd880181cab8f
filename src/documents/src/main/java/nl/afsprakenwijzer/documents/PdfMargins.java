package nl.afsprakenwijzer.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.afsprakenwijzer.documents.PdfPage.Piece;

/** Takes away what stands around the text: running heads, page numbers and footnotes. */
final class PdfMargins {
  /** In parts of the height of the page. */
  private static final float ZONE = .13f;

  private static final float OUTER = .09f;
  private static final float LOWER_HALF = .5f;

  /** In parts of the size of the text. */
  private static final float SMALL = .93f;

  /** On so many of the pages. */
  private static final float OFTEN = .25f;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?i)(?:[-–|] ?)?(?:pagina|pag\\.?|blz\\.?|bladzijde|p\\.)? ?\\d{1,4}"
              + "(?: ?(?:van|/|\\|) ?\\d{1,4})?(?: ?[-–|])?");

  private final List<PdfPage> pages;
  private final float textSize;
  private final Set<String> running = new HashSet<>();

  PdfMargins(List<PdfPage> pages, float textSize) {
    this.pages = pages;
    this.textSize = textSize;
    findRunning();
  }

  private void findRunning() {
    var seen = new HashMap<String, Integer>();
    for (int i = 0; i < pages.size(); i++) {
      var onPage = new HashSet<String>();
      for (PdfLine line : PdfLine.of(i, pages.get(i).pieces())) {
        if (isInZone(line, i, ZONE)) {
          onPage.add(key(line));
        }
      }
      onPage.forEach(key -> seen.merge(key, 1, Integer::sum));
    }
    for (Map.Entry<String, Integer> line : seen.entrySet()) {
      if (line.getValue() >= Math.max(2, OFTEN * pages.size())) {
        running.add(line.getKey());
      }
    }
  }

  private boolean isInZone(PdfLine line, int page, float zone) {
    float height = pages.get(page).height();
    return line.y() < zone * height || line.y() > (1 - zone) * height;
  }

  /** The same words at the same height, whatever the number of the page. */
  private static String key(PdfLine line) {
    return line.text().replaceAll("\\d+", "#") + Math.round(line.y() / 4);
  }

  /** What is left of a page. */
  List<Piece> without(int page) {
    List<PdfLine> lines = PdfLine.of(page, pages.get(page).pieces());
    int end = lines.size();
    while (end > 0 && isMargin(lines.get(end - 1), page)) {
      end--;
    }
    end = withoutNotes(lines, page, end);
    var left = new ArrayList<Piece>();
    for (PdfLine line : lines.subList(0, end)) {
      if (!isMargin(line, page)) {
        left.addAll(line.pieces());
      }
    }
    return left;
  }

  private boolean isMargin(PdfLine line, int page) {
    return isInZone(line, page, ZONE) && running.contains(key(line))
        || isInZone(line, page, OUTER) && PAGE_NUMBER.matcher(line.text()).matches();
  }

  /** Footnotes are smaller than the text, stand below it and begin with their number. */
  private int withoutNotes(List<PdfLine> lines, int page, int end) {
    int begin = end;
    for (int i = end - 1; i >= 0 && isSmallBelow(lines.get(i), page); i--) {
      char first = lines.get(i).text().charAt(0);
      if (Character.isDigit(first) || first == '*') {
        begin = i;
      }
    }
    return begin;
  }

  private boolean isSmallBelow(PdfLine line, int page) {
    return line.size() < SMALL * textSize && line.y() > LOWER_HALF * pages.get(page).height();
  }
}
