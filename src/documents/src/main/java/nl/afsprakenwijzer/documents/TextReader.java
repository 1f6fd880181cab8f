package nl.afsprakenwijzer.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads plain text and Markdown: lines become paragraphs, headings, list items and tables. */
final class TextReader {
  private static final Pattern HASHES = Pattern.compile("(#{1,6})[ \\t]+(.*?)[ \\t#]*");
  private static final Pattern UNDERLINE = Pattern.compile("={3,}|-{3,}");
  private static final Pattern EMPHASIS = Pattern.compile("\\*\\*|__");
  private static final int INDENT = 2;

  private final boolean markdown;
  private final List<Block> blocks = new ArrayList<>();
  private final List<HealedText> lines = new ArrayList<>();
  private int firstLine;
  private int indent;

  private TextReader(boolean markdown) {
    this.markdown = markdown;
  }

  static List<Block> read(byte[] content, boolean markdown) throws UnreadableDocument {
    String text = TextDecoder.decode(content);
    if (text.length() > Limits.CHARACTERS) {
      throw Refusal.tooManyCharacters("teken " + (Limits.CHARACTERS + 1));
    }
    var reader = new TextReader(markdown);
    String[] rows = text.split("\r\n|\r|\n", Limits.LINES + 1);
    if (rows.length > Limits.LINES) {
      throw Refusal.tooManyParagraphs(Place.LINE.at(Limits.LINES));
    }
    reader.read(rows);
    return reader.blocks;
  }

  private void read(String[] rows) throws UnreadableDocument {
    for (int i = 0; i < rows.length; i++) {
      String row = rows[i];
      String bare = row.strip();
      Matcher hashes = HASHES.matcher(bare);
      if (bare.isEmpty()) {
        close();
      } else if (hashes.matches()) {
        close();
        add(Paragraph.of(i, heal(hashes.group(2), i), Marker.NONE), hashes.group(1).length());
      } else if (UNDERLINE.matcher(bare).matches()) {
        underline(bare.charAt(0) == '=' ? 1 : 2);
      } else if (bare.startsWith("|")) {
        close();
        i = table(rows, i);
      } else {
        addLine(row, bare, i);
      }
    }
    close();
  }

  private void addLine(String row, String bare, int at) throws UnreadableDocument {
    int spaces = indentOf(row);
    if (TypedMarker.of(bare).isPresent() || isInCapitals(bare)) {
      close();
    }
    if (lines.isEmpty()) {
      firstLine = at;
      indent = spaces;
    }
    lines.add(heal(row, at));
    if (isInCapitals(bare)) {
      close();
    }
  }

  /** A line of equal signs or dashes makes a heading of a single line above it. */
  private void underline(int level) throws UnreadableDocument {
    if (lines.size() == 1) {
      HealedText heading = lines.get(0);
      lines.clear();
      add(Paragraph.of(firstLine, heading, Marker.NONE), level);
    } else {
      close();
    }
  }

  /**
   * Ends the paragraph that is open: one for every line when each of them is a whole sentence, or
   * else one in all.
   */
  private void close() throws UnreadableDocument {
    boolean whole =
        lines.stream()
            .allMatch(
                line ->
                    !line.isEmpty()
                        && ".;:!?".indexOf(line.text().charAt(line.text().length() - 1)) >= 0);
    if (whole) {
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

  private void addParagraph(HealedText words, int at) throws UnreadableDocument {
    Paragraph typed = Paragraph.of(at, words, Marker.NONE).withTypedMarker();
    Marker marker = typed.marker();
    Marker nested =
        new Marker(
            marker.kind(), marker.printed(), marker.number(), marker.series() + " " + indent);
    boolean goesOn = !marker.isPresent() && indent >= INDENT;
    add(
        new Paragraph(
            at,
            typed.words(),
            marker.isPresent() ? nested : marker,
            Paragraph.Role.TEXT,
            0,
            false,
            goesOn),
        0);
  }

  private void add(Paragraph paragraph, int level) throws UnreadableDocument {
    if (!paragraph.words().isEmpty() || paragraph.marker().isPresent()) {
      blocks.add(level > 0 ? paragraph.withTypedMarker().asHeading(level) : paragraph);
    }
    if (blocks.size() > Limits.PARAGRAPHS) {
      throw Refusal.tooManyParagraphs(Place.LINE.at(paragraph.index()));
    }
  }

  private int table(String[] rows, int from) {
    var read = new ArrayList<Table.Row>();
    int at = from;
    for (; at < rows.length && rows[at].strip().startsWith("|"); at++) {
      if (!rows[at].matches("[\\s|:-]+")) {
        read.add(row(rows[at].strip(), at));
      }
    }
    blocks.add(new Table(read));
    return at - 1;
  }

  private Table.Row row(String line, int at) {
    var cells = new ArrayList<Table.Cell>();
    for (String cell : line.substring(1).split("\\|")) {
      cells.add(new Table.Cell(List.of(Paragraph.of(at, heal(cell, at), Marker.NONE))));
    }
    return new Table.Row(cells);
  }

  private HealedText heal(String line, int at) {
    return HealedText.heal(markdown ? EMPHASIS.matcher(line).replaceAll("") : line, at);
  }

  private static int indentOf(String row) {
    int width = 0;
    for (int i = 0; i < row.length() && Character.isWhitespace(row.charAt(i)); i++) {
      width += row.charAt(i) == '\t' ? 4 : 1;
    }
    return width / INDENT * INDENT;
  }

  private static boolean isInCapitals(String text) {
    return text.chars().noneMatch(Character::isLowerCase)
        && text.chars().filter(Character::isUpperCase).count() >= 4;
  }
}
