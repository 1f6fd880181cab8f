package nl.afsprakenwijzer.documents;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a .docx: finds its parts and puts them together. */
final class WordReader {
  private static final String USUAL_PART = "word/document.xml";
  private static final String ABSENT = "";

  private WordReader() {}

  static Contents read(WordPackage file) throws UnreadableDocument {
    refuseOtherKinds(file);
    WordBody body = body(file, mainPart(file));
    return new Contents(body.read(), body.changes());
  }

  /** The main part with what it needs, not yet read. */
  static WordBody body(WordPackage file, String main) throws UnreadableDocument {
    Relationships related = Relationships.of(main, file);
    String styles = related.target("styles").filter(file::has).orElse(ABSENT);
    String numbering = related.target("numbering").filter(file::has).orElse(ABSENT);
    Map<String, byte[]> parts = file.parts(Set.copyOf(List.of(main, styles, numbering)));
    return new WordBody(
        XmlCursor.open(main, parts.get(main)),
        styles.equals(ABSENT) ? WordStyles.none() : WordStyles.read(styles, parts.get(styles)),
        new WordNumbering(
            numbering.equals(ABSENT)
                ? Map.of()
                : NumberingReader.read(numbering, parts.get(numbering))));
  }

  private static void refuseOtherKinds(WordPackage file) throws UnreadableDocument {
    if (file.has("word/vbaProject.bin")) {
      throw Refusal.macros();
    }
  }

  /** The part that the file names as its main one, if that is a Word document. */
  static String mainPart(WordPackage file) throws UnreadableDocument {
    String main =
        Relationships.of("", file).target("officeDocument").filter(file::has).orElse(USUAL_PART);
    if (!file.has(main) || main.startsWith("xl/") || main.startsWith("ppt/")) {
      throw Refusal.noDocumentPart();
    }
    return main;
  }
}
