package nl.afsprakenwijzer.documents.writing;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** The part of a Word file with the words of its comments. */
final class CommentsPart {
  private static final String LOOK =
      "<w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/><w:lang w:val=\"nl-NL\"/>";
  private static final String TIGHT =
      "<w:pPr><w:spacing w:before=\"0\" w:after=\"60\" w:line=\"240\" w:lineRule=\"auto\"/></w:pPr>";

  private final String declaration;
  private final String date;
  private String xml;
  private int nextId;

  /**
   * @param xml the part that the file has; empty when it has none
   * @param when as the clock on the wall says, which is how Word writes it
   */
  CommentsPart(String xml, String namespace, LocalDateTime when) {
    // whatever prefixes the part of the file has itself
    this.declaration = xml.isEmpty() ? "" : " xmlns:w=\"" + namespace + "\"";
    this.date = when.truncatedTo(ChronoUnit.SECONDS) + (when.getSecond() == 0 ? ":00Z" : "Z");
    this.xml = xml.isEmpty() ? empty(namespace) : xml;
    this.nextId = nextFree(this.xml);
  }

  private static String empty(String namespace) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:comments xmlns:w=\""
        + namespace
        + "\"/>";
  }

  private static int nextFree(String xml) {
    int highest = -1;
    var tags = new XmlTags(xml);
    while (tags.next()) {
      if (tags.opens() && tags.localName().equals("comment")) {
        highest = Math.max(highest, tags.number("id"));
      }
    }
    return highest + 1;
  }

  /** The id of the first comment that is added. */
  int firstId() {
    return nextId;
  }

  void add(Iterable<WordComment> comments) {
    var added = new StringBuilder();
    for (WordComment comment : comments) {
      added
          .append("<w:comment" + declaration + " w:id=\"" + nextId++ + "\"")
          .append(" w:author=\"Afsprakenwijzer\" w:initials=\"AW\" w:date=\"" + date + "\">")
          .append("<w:p>" + TIGHT + "<w:r><w:rPr>" + LOOK + "</w:rPr><w:annotationRef/></w:r>")
          .append(run("<w:b/>", comment.heading()) + "</w:p>");
      comment.lines().forEach(line -> added.append("<w:p>" + TIGHT + run("", line) + "</w:p>"));
      added.append("</w:comment>");
    }
    xml = XmlTags.append(xml, added.toString());
  }

  private static String run(String bold, String text) {
    String words = XmlTags.escape(text).replace("\n", "</w:t><w:br/><w:t xml:space=\"preserve\">");
    return "<w:r><w:rPr>"
        + bold
        + LOOK
        + "</w:rPr><w:t xml:space=\"preserve\">"
        + words
        + "</w:t></w:r>";
  }

  String xml() {
    return xml;
  }
}
