package nl.afsprakenwijzer.documents;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Builds an .odt piece by piece, good or bad. Every method returns the builder itself. */
final class OpenFile {
  private static final String NAMESPACES =
      " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
          + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
          + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
          + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
          + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
          + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\"";

  private final StringBuilder body = new StringBuilder();
  private final StringBuilder styles = new StringBuilder();
  private final Map<String, byte[]> extra = new LinkedHashMap<>();

  OpenFile heading(int level, String text) {
    return xml("<text:h text:outline-level=\"" + level + "\">" + text + "</text:h>");
  }

  OpenFile text(String text) {
    return xml("<text:p>" + text + "</text:p>");
  }

  OpenFile xml(String xml) {
    body.append(xml);
    return this;
  }

  /** A style, or a list style, as raw XML. */
  OpenFile style(String xml) {
    styles.append(xml);
    return this;
  }

  OpenFile part(String name, String content) {
    return part(name, utf8(content));
  }

  OpenFile part(String name, byte[] content) {
    extra.put(name, content);
    return this;
  }

  static String content(String styles, String body) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content"
        + NAMESPACES
        + "><office:automatic-styles>"
        + styles
        + "</office:automatic-styles><office:body><office:text>"
        + body
        + "</office:text></office:body></office:document-content>";
  }

  /** The part with the styles that have a name. */
  static String styles(String styles) {
    return "<office:document-styles"
        + NAMESPACES
        + "><office:styles>"
        + styles
        + "</office:styles></office:document-styles>";
  }

  byte[] bytes() {
    var parts = new LinkedHashMap<String, byte[]>();
    parts.put("mimetype", utf8("application/vnd.oasis.opendocument.text"));
    parts.put("content.xml", utf8(content(styles.toString(), body.toString())));
    parts.put("META-INF/manifest.xml", utf8("<manifest/>"));
    parts.putAll(extra);
    return WordFile.zip(parts);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
