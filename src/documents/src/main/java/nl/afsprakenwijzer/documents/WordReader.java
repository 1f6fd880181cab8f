package nl.afsprakenwijzer.documents;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a .docx: finds its parts and puts them together. */
final class WordReader {
  private static final String USUAL_PART = "word/document.xml";

  private WordReader() {}

  static List<Block> read(byte[] content) throws UnreadableDocument {
    WordPackage file = WordPackage.open(content);
    refuseOtherKinds(file);
    String main = mainPart(file);
    Relationships related = Relationships.of(main, file);
    byte[] text = file.part(main).orElseThrow(Refusal::noDocumentPart);
    return new WordBody(main, text, styles(related, file), numbering(related, file)).read();
  }

  private static void refuseOtherKinds(WordPackage file) throws UnreadableDocument {
    if (file.has("word/vbaProject.bin")) {
      throw Refusal.macros();
    }
    if (file.has("mimetype") && file.has("content.xml")) {
      throw Refusal.openDocument();
    }
  }

  private static String mainPart(WordPackage file) throws UnreadableDocument {
    String named = Relationships.of("", file).target("officeDocument").orElse(USUAL_PART);
    String main = file.part(named).isPresent() ? named : USUAL_PART;
    if (file.part(main).isEmpty() || main.startsWith("xl/") || main.startsWith("ppt/")) {
      throw Refusal.noDocumentPart();
    }
    return main;
  }

  private static WordStyles styles(Relationships related, WordPackage file)
      throws UnreadableDocument {
    Optional<String> part = related.target("styles").filter(name -> file.part(name).isPresent());
    return part.isPresent()
        ? WordStyles.read(part.get(), file.part(part.get()).orElseThrow())
        : WordStyles.none();
  }

  private static WordNumbering numbering(Relationships related, WordPackage file)
      throws UnreadableDocument {
    Optional<String> part = related.target("numbering").filter(name -> file.part(name).isPresent());
    return new WordNumbering(
        part.isPresent()
            ? NumberingReader.read(part.get(), file.part(part.get()).orElseThrow())
            : Map.of());
  }
}
