package nl.afsprakenwijzer.documents;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

/** Reads an .odt: finds its parts and puts them together. */
final class OpenReader {
  private static final String CONTENT = "content.xml";
  private static final String STYLES = "styles.xml";
  private static final String KIND = "mimetype";
  private static final String MANIFEST = "META-INF/manifest.xml";
  private static final String TEXT = "application/vnd.oasis.opendocument.text";

  private OpenReader() {}

  /** Whether a zip file is of this kind. */
  static boolean reads(WordPackage file) {
    return file.has(KIND) && file.has(CONTENT);
  }

  static Contents read(WordPackage file) throws UnreadableDocument {
    Map<String, byte[]> parts = file.parts(Set.of(CONTENT, STYLES, KIND, MANIFEST));
    if (!utf8(parts.get(KIND)).startsWith(TEXT)) {
      throw Refusal.otherOpenDocument();
    }
    if (utf8(parts.getOrDefault(MANIFEST, new byte[0])).contains("encryption-data")) {
      throw Refusal.encryptedOpenDocument();
    }
    try {
      var styles = new OpenStyles();
      if (parts.containsKey(STYLES)) {
        styles.read(XmlCursor.open(STYLES, parts.get(STYLES)));
      }
      // the styles of the text itself stand in front of it
      styles.read(XmlCursor.open(CONTENT, parts.get(CONTENT)));
      var body = new OpenBody(XmlCursor.open(CONTENT, parts.get(CONTENT)), styles);
      return new Contents(body.read(), body.changes());
    } catch (UnreadableDocument refused) {
      throw Refusal.ofOpenDocument(refused);
    }
  }

  private static String utf8(byte[] text) {
    return new String(text, StandardCharsets.UTF_8);
  }
}
