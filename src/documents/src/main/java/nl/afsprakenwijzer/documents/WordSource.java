package nl.afsprakenwijzer.documents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the text of a Word file stands inside that file, for whoever adds something to it. The
 * paragraphs and offsets are those of {@link Origin}.
 *
 * @param mainPart path of the part with the text
 * @param commentsPart path of the part with the comments, if the file has one
 * @param paragraphs the pieces of each paragraph, in order, by its index
 */
public record WordSource(
    String mainPart, Optional<String> commentsPart, Map<Integer, List<Piece>> paragraphs) {

  /**
   * Characters that came from one element: a {@code w:t}, a tab, a break or a special hyphen.
   *
   * @param offset of its first character in the paragraph
   * @param element the how-manieth element of the main part it is, from 1
   */
  public record Piece(int offset, int element) {}

  public WordSource {
    var copies = new HashMap<Integer, List<Piece>>();
    paragraphs.forEach((index, pieces) -> copies.put(index, List.copyOf(pieces)));
    paragraphs = Map.copyOf(copies);
  }

  /**
   * Reads a .docx once more, now for its places.
   *
   * @throws UnreadableDocument when it cannot be read, or a list of its parts is damaged
   */
  public static WordSource read(byte[] content) throws UnreadableDocument {
    WordPackage file = WordPackage.open(content);
    String main = WordReader.mainPart(file);
    Optional<String> comments = Relationships.of(main, file).target("comments").filter(file::has);
    WordBody body = WordReader.body(file, main);
    body.read();
    for (String list : List.of("[Content_Types].xml", comments.orElse(main))) {
      refuseDamaged(list, file);
    }
    return new WordSource(main, comments, body.pieces());
  }

  private static void refuseDamaged(String part, WordPackage file) throws UnreadableDocument {
    XmlCursor xml = XmlCursor.open(part, file.part(part).orElseThrow(() -> Refusal.damaged(part)));
    while (xml.nextChild(0)) {
      // only to see that it is whole
    }
  }
}
