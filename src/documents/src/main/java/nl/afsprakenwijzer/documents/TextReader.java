package nl.afsprakenwijzer.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.afsprakenwijzer.documents.Paragraph.Role;

/**
 * Reads plain text and Markdown: lines become paragraphs, headings, list items and tables. Both are
 * read alike, because people use the marks of Markdown in plain text too.
 */
final class TextReader {
  private static final Pattern UNDERLINE = Pattern.compile("={3,}|-{3,}");
  private static final int MOST_HASHES = 6;

  /** Spaces that make a line hang under the one above it. */
  private static final int INDENT = 2;

  private final List<Block> blocks = new ArrayList<>();
  private final List<HealedText> lines = new ArrayList<>();
  private int firstLine;
  private int indent;

  private TextReader() {}

  static List<Block> read(byte[] content) throws UnreadableDocument {
    String text = TextDecoder.decode(content);
    if (text.length() > Limits.CHARACTERS) {
      throw Refusal.tooManyCharacters("teken " + (Limits.CHARACTERS + 1));
    }
    String[] rows = text.split("\r\n|\r|\n", Limits.LINES + 1);
    if (rows.length > Limits.LINES) {
      throw Refusal.tooManyLines();
    }
    var reader = new TextReader();
    reader.read(rows);
    return withTitle(reader.blocks);
  }

  private void read(String[] rows) throws UnreadableDocument {
    var table = new TextTable();
    for (int i = 0; i < rows.length; i++) {
      String bare = rows[i].strip();
      if (bare.startsWith("|")) {
        close();
        table.add(bare, i);
        continue;
      }
      table.finish().ifPresent(blocks::add);
      readLine(rows[i], bare, i);
    }
    close();
    table.finish().ifPresent(blocks::add);
  }

  private void readLine(String row, String bare, int at) throws UnreadableDocument {
    int hashes = hashes(bare);
    if (bare.isEmpty()) {
      close();
    } else if (hashes > 0) {
      close();
      addHeading(heal(bare.substring(hashes), at), at, hashes);
    } else if (UNDERLINE.matcher(bare).matches()) {
      underline(bare.charAt(0) == '=' ? 1 : 2);
    } else {
      addLine(row, bare, at);
    }
  }

  private static int hashes(String bare) {
    int count = 0;
    while (count < bare.length() && bare.charAt(count) == '#') {
      count++;
    }
    boolean heading = count <= MOST_HASHES && count < bare.length() && bare.charAt(count) == ' ';
    return heading ? count : 0;
  }

  private void addLine(String row, String bare, int at) throws UnreadableDocument {
    boolean standsAlone = Headings.isInCapitals(bare);
    if (standsAlone || TypedMarker.of(bare).isPresent()) {
      close();
    }
    if (lines.isEmpty()) {
      firstLine = at;
      indent = indentOf(row);
    }
    lines.add(heal(row, at));
    if (standsAlone) {
      underline(Headings.CAPITALS);
    }
  }

  /** A line of equal signs or dashes makes a heading of a single line above it. */
  private void underline(int level) throws UnreadableDocument {
    if (lines.size() == 1) {
      HealedText heading = lines.get(0);
      lines.clear();
      addHeading(heading, firstLine, level);
    } else {
      close();
    }
  }

  /** Ends the open paragraph: one for every line when each is a whole sentence, or one in all. */
  private void close() throws UnreadableDocument {
    boolean listed = !lines.isEmpty() && TypedMarker.of(lines.get(0).text()).isPresent();
    if (!listed && lines.stream().allMatch(TextReader::endsSentence)) {
      for (int i = 0; i < lines.size(); i++) {
        addParagraph(lines.get(i), firstLine + i);
      }
    } else {
      var words = new HealedText.Joiner();
      lines.forEach(words::addLine);
      addParagraph(words.join(), firstLine);
    }
    lines.clear();
  }

  private static boolean endsSentence(HealedText line) {
    return !line.isEmpty() && ".;:!?".indexOf(line.text().charAt(line.text().length() - 1)) >= 0;
  }

  private void addHeading(HealedText words, int at, int level) throws UnreadableDocument {
    add(Paragraph.of(at, words, Marker.NONE).asHeading(level).withTypedMarker());
  }

  private void addParagraph(HealedText words, int at) throws UnreadableDocument {
    Paragraph typed = Paragraph.of(at, words, Marker.NONE).withTypedMarker();
    Marker marker = typed.marker().indented(indent);
    boolean goesOn = !marker.isPresent() && indent >= INDENT;
    add(new Paragraph(at, typed.words(), marker, Role.TEXT, 0, false, goesOn));
  }

  private void add(Paragraph paragraph) throws UnreadableDocument {
    if (!paragraph.words().isEmpty() || paragraph.marker().isPresent()) {
      blocks.add(paragraph);
    }
    if (blocks.size() > Limits.PARAGRAPHS) {
      throw Refusal.tooManyParagraphs(Place.LINE.at(paragraph.index()));
    }
  }

  /** The first heading is the title, if it names an agreement or is the only one of its rank. */
  private static List<Block> withTitle(List<Block> blocks) {
    List<Paragraph> headings =
        blocks.stream()
            .filter(Paragraph.class::isInstance)
            .map(Paragraph.class::cast)
            .filter(paragraph -> paragraph.level() > 0)
            .toList();
    if (headings.isEmpty() || !isTitle(headings)) {
      return blocks;
    }
    var titled = new ArrayList<>(blocks);
    titled.set(blocks.indexOf(headings.get(0)), headings.get(0).asTitle());
    return titled;
  }

  private static boolean isTitle(List<Paragraph> headings) {
    boolean highest = headings.get(0).level() == 1;
    boolean only = headings.stream().filter(heading -> heading.level() == 1).count() == 1;
    return TitleFinder.namesAgreement(headings.get(0)) || highest && only;
  }

  static HealedText heal(String line, int at) {
    // a hidden character in the place of each asterisk keeps the offsets
    return HealedText.heal(line.replace("**", "\u00AD\u00AD"), at);
  }

  private static int indentOf(String row) {
    int width = 0;
    for (int i = 0; i < row.length() && Character.isWhitespace(row.charAt(i)); i++) {
      width += row.charAt(i) == '\t' ? 2 * INDENT : 1;
    }
    return width / INDENT * INDENT;
  }
}
