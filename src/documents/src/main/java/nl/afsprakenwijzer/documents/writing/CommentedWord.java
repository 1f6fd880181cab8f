package nl.afsprakenwijzer.documents.writing;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.afsprakenwijzer.checker.judgement.ClauseJudgement;
import nl.afsprakenwijzer.checker.judgement.CoherenceFinding;
import nl.afsprakenwijzer.checker.rules.Finding;
import nl.afsprakenwijzer.documents.Origin;
import nl.afsprakenwijzer.documents.UnreadableDocument;
import nl.afsprakenwijzer.documents.WordSource;
import nl.afsprakenwijzer.documents.WordSource.Piece;

/**
 * A Word file as it came in, with a comment at the words of every finding. Nothing else in it
 * changes: a run is split where a comment begins or ends, and keeps its looks.
 */
public final class CommentedWord {
  private static final String TRANSITIONAL =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  private static final String CONTENT_TYPES = "[Content_Types].xml";
  private static final String EMPTY_RELATIONSHIPS =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
          + "<Relationships"
          + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>";

  private final WordSource source;
  private final ZipParts parts;
  private final String xml;
  private final boolean strict;

  private CommentedWord(byte[] original) throws UnreadableDocument {
    source = WordSource.read(original);
    parts = ZipParts.of(original);
    xml = parts.text(source.mainPart());
    strict = xml.contains(STRICT);
  }

  /**
   * Writes the comments into the file.
   *
   * @param original the bytes from which the document of the report was read
   * @throws UnreadableDocument when these bytes are no Word file, or parts of it are damaged
   */
  public static byte[] write(CheckReport report, byte[] original) throws UnreadableDocument {
    boolean zip = original.length > 1 && original[0] == 'P' && original[1] == 'K';
    if (!zip) {
      throw new UnreadableDocument(
          "Opmerkingen kunnen alleen in een Word-bestand (.docx). Kies zo'n bestand, of vraag een"
              + " ander formaat.",
          "");
    }
    return new CommentedWord(original).with(comments(report), report.when());
  }

  private static List<WordComment> comments(CheckReport report) {
    var comments = new ArrayList<WordComment>();
    List<ClauseJudgement> clauses = report.judgement().clauses();
    for (int i = 0; i < clauses.size(); i++) {
      List<Origin> origins = report.document().places().get(i).origins();
      for (Finding finding : clauses.get(i).findings()) {
        comments.add(WordComment.of(finding, origins));
      }
    }
    for (CoherenceFinding finding : report.judgement().coherence()) {
      if (!finding.places().isEmpty()) {
        int clause = finding.places().get(0).index();
        comments.add(WordComment.of(finding, report.document().places().get(clause).origins()));
      }
    }
    return comments;
  }

  private byte[] with(List<WordComment> comments, ZonedDateTime when) {
    if (comments.isEmpty()) {
      return parts.bytes();
    }
    String namespace = strict ? STRICT : TRANSITIONAL;
    String old = source.commentsPart().map(parts::text).orElse("");
    var part = new CommentsPart(old, namespace, when.toLocalDateTime());
    parts.put(source.mainPart(), marked(comments, part.firstId(), namespace));
    part.add(comments);
    parts.put(source.commentsPart().orElseGet(this::newPart), part.xml());
    return parts.bytes();
  }

  private String marked(List<WordComment> comments, int firstId, String namespace) {
    Map<Integer, PiecePlace> places = PieceFinder.find(xml, elements());
    boolean declared = xml.indexOf("xmlns:w=") == xml.lastIndexOf("xmlns:w=");
    declared &= xml.contains("xmlns:w=\"" + namespace + "\"");
    var marks = new CommentMarks(xml, declared ? "" : " xmlns:w=\"" + namespace + "\"");
    int id = firstId;
    for (WordComment comment : comments) {
      Piece first = piece(comment.first(), comment.from());
      Piece last = piece(comment.last(), comment.to() - 1);
      marks.add(
          id++,
          places.get(first.element()),
          comment.from() - first.offset(),
          places.get(last.element()),
          comment.to() - last.offset());
    }
    return marks.write();
  }

  private BitSet elements() {
    var elements = new BitSet();
    source.paragraphs().values().forEach(all -> all.forEach(one -> elements.set(one.element())));
    return elements;
  }

  /** The last piece of the paragraph that begins at or before the offset. */
  private Piece piece(Origin origin, int offset) {
    List<Piece> pieces = source.paragraphs().get(origin.paragraph());
    int found =
        Collections.binarySearch(
            pieces, new Piece(offset, 0), Comparator.comparingInt(Piece::offset));
    return pieces.get(found < 0 ? -found - 2 : found);
  }

  /** Makes the file know that it has a part with comments; the path of that part. */
  private String newPart() {
    String folder = source.mainPart().substring(0, source.mainPart().lastIndexOf('/') + 1);
    String main = source.mainPart().substring(folder.length());
    String name = "comments.xml";
    for (int i = 2; parts.has(folder + name); i++) {
      name = "comments" + i + ".xml";
    }
    String related = folder + "_rels/" + main + ".rels";
    String relationships = parts.has(related) ? parts.text(related) : EMPTY_RELATIONSHIPS;
    parts.put(related, XmlTags.append(relationships, relationship(relationships, name)));
    parts.put(CONTENT_TYPES, XmlTags.append(parts.text(CONTENT_TYPES), type(folder + name)));
    return folder + name;
  }

  private String relationship(String relationships, String name) {
    String id = "rIdOpmerkingen";
    while (relationships.contains(id + "\"")) {
      id += "1";
    }
    String office =
        strict
            ? "http://purl.oclc.org/ooxml/officeDocument/relationships/comments"
            : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
    return "<Relationship xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\""
        + " Id=\""
        + id
        + "\" Type=\""
        + office
        + "\" Target=\""
        + name
        + "\"/>";
  }

  private static String type(String path) {
    return "<Override xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\""
        + " PartName=\"/"
        + XmlTags.escape(path)
        + "\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml\"/>";
  }
}
