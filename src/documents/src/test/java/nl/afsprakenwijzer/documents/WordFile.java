package nl.afsprakenwijzer.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds a .docx piece by piece, good or bad. Every method returns the builder itself. */
final class WordFile {
  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String NAMESPACES =
      " xmlns:w=\""
          + W
          + "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private static final String MAIN =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String TYPES =
      "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
          + "<Default Extension=\"rels\""
          + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
          + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
          + type("document", "document.main+xml")
          + type("styles", "styles+xml")
          + type("numbering", "numbering+xml")
          + "</Types>";

  /** The beginning of a table whose cells have lines around them. */
  static final String TABLE =
      "<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblBorders>"
          + border("top")
          + border("left")
          + border("bottom")
          + border("right")
          + border("insideH")
          + border("insideV")
          + "</w:tblBorders></w:tblPr>";

  private final StringBuilder body = new StringBuilder();
  private final StringBuilder styles = new StringBuilder();
  private final StringBuilder numbering = new StringBuilder();

  /** Of a list, in twentieths of a point. */
  private static final int INDENT = 425;

  private String section = "";
  private final Map<String, byte[]> extra = new LinkedHashMap<>();

  /** A paragraph in a style; the text is escaped. */
  WordFile paragraph(String style, String text) {
    return paragraph(style, "", run(text));
  }

  /** A paragraph of a list. */
  WordFile item(String style, int list, int level, String text) {
    return paragraph(style, numbered(list, level), run(text));
  }

  /** A paragraph with properties and content as raw XML. */
  WordFile paragraph(String style, String properties, String content) {
    body.append(paragraphXml(style, properties, content));
    return this;
  }

  WordFile text(String text) {
    return paragraph("", text);
  }

  WordFile bold(String text) {
    return paragraph("", "", "<w:r><w:rPr><w:b/></w:rPr><w:t>" + escape(text) + "</w:t></w:r>");
  }

  WordFile xml(String xml) {
    body.append(xml);
    return this;
  }

  /** How the page is set, as raw XML: its size, its columns. */
  WordFile section(String xml) {
    section = xml;
    return this;
  }

  /** A table of plain cells. */
  WordFile table(String[]... rows) {
    body.append(TABLE);
    for (String[] row : rows) {
      body.append("<w:tr>");
      for (String cell : row) {
        body.append(cell("", cell));
      }
      body.append("</w:tr>");
    }
    body.append("</w:tbl>");
    return this;
  }

  private static String border(String side) {
    return "<w:" + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>";
  }

  static String cell(String properties, String text) {
    return "<w:tc><w:tcPr>"
        + properties
        + "</w:tcPr>"
        + paragraphXml("", "", run(text))
        + "</w:tc>";
  }

  static String paragraphXml(String style, String properties, String content) {
    String named = style.isEmpty() ? "" : "<w:pStyle w:val=\"" + style + "\"/>";
    return "<w:p><w:pPr>" + named + properties + "</w:pPr>" + content + "</w:p>";
  }

  static String numbered(int list, int level) {
    return "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>";
  }

  static String run(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + escape(text) + "</w:t></w:r>";
  }

  /** A style for headings: larger or bolder than the text, as they are in real documents. */
  WordFile heading(String id, String name, String base, String properties, int halfPoints) {
    return style(
        id,
        name,
        base,
        "<w:pPr>"
            + properties
            + "</w:pPr><w:rPr><w:b/><w:sz w:val=\""
            + halfPoints
            + "\"/></w:rPr>");
  }

  /** A style with its name, the one below it and more as raw XML. */
  WordFile style(String id, String name, String base, String more) {
    styles
        .append("<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name)
        .append("\"/>")
        .append(base.isEmpty() ? "" : "<w:basedOn w:val=\"" + base + "\"/>")
        .append(more)
        .append("</w:style>");
    return this;
  }

  /** A list shape: levels made with {@link #level}. */
  WordFile shape(int id, String... levels) {
    numbering
        .append("<w:abstractNum w:abstractNumId=\"" + id + "\">")
        .append(String.join("", levels))
        .append("</w:abstractNum>");
    return this;
  }

  static String level(int index, String format, String text) {
    return level(index, format, text, "");
  }

  static String level(int index, String format, String text, String more) {
    return "<w:lvl w:ilvl=\""
        + index
        + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\""
        + format
        + "\"/>"
        + more
        + "<w:lvlText w:val=\""
        + text
        + "\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\""
        + INDENT * (index + 1)
        + "\" w:hanging=\""
        + INDENT
        + "\"/></w:pPr></w:lvl>";
  }

  /** A list of a shape, with overrides as raw XML. */
  WordFile list(int id, int shape, String overrides) {
    numbering
        .append("<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + shape + "\"/>")
        .append(overrides)
        .append("</w:num>");
    return this;
  }

  static String startAnew(int level, int start) {
    return "<w:lvlOverride w:ilvl=\""
        + level
        + "\"><w:startOverride w:val=\""
        + start
        + "\"/></w:lvlOverride>";
  }

  WordFile part(String name, String content) {
    return part(name, content.getBytes(StandardCharsets.UTF_8));
  }

  WordFile part(String name, byte[] content) {
    extra.put(name, content);
    return this;
  }

  byte[] bytes() {
    var parts = new LinkedHashMap<String, byte[]>();
    parts.put("[Content_Types].xml", utf8(TYPES));
    parts.put("_rels/.rels", utf8(relationships("officeDocument", "word/document.xml")));
    parts.put(
        "word/_rels/document.xml.rels",
        utf8(relationships("styles", "styles.xml", "numbering", "numbering.xml")));
    parts.put(
        "word/document.xml",
        utf8(
            root("document", "<w:body>" + body + "<w:sectPr>" + section + "</w:sectPr></w:body>")));
    parts.put("word/styles.xml", utf8(root("styles", styles.toString())));
    parts.put("word/numbering.xml", utf8(root("numbering", numbering.toString())));
    parts.putAll(extra);
    return zip(parts);
  }

  static byte[] zip(Map<String, byte[]> parts) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return bytes.toByteArray();
  }

  static String root(String name, String content) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:"
        + name
        + NAMESPACES
        + ">"
        + content
        + "</w:"
        + name
        + ">";
  }

  private static String type(String part, String type) {
    return "<Override PartName=\"/word/" + part + ".xml\" ContentType=\"" + MAIN + type + "\"/>";
  }

  private static String relationships(String... rolesAndTargets) {
    var xml =
        new StringBuilder(
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    for (int i = 0; i < rolesAndTargets.length; i += 2) {
      xml.append("<Relationship Id=\"r" + i + "\" Type=\"" + OFFICE + rolesAndTargets[i])
          .append("\" Target=\"" + rolesAndTargets[i + 1] + "\"/>");
    }
    return xml.append("</Relationships>").toString();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
