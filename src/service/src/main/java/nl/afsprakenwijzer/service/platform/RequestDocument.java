package nl.afsprakenwijzer.service.platform;

import com.fasterxml.jackson.annotation.JsonValue;
import nl.afsprakenwijzer.documents.AgreementDocument;

/**
 * A document that is the whole request. It is read before the operation begins, so that nobody
 * waits in a transaction for a large file. What is wrong with it shows when it is asked for: first
 * comes whether the client may do this at all.
 */
public final class RequestDocument {
  private final String hash;
  private final AgreementDocument document;
  private final Refused refused;

  private RequestDocument(String hash, AgreementDocument document, Refused refused) {
    this.hash = hash;
    this.document = document;
    this.refused = refused;
  }

  static RequestDocument of(String mediaType, byte[] content) {
    String hash = Hash.of(content);
    try {
      return new RequestDocument(hash, DocumentInput.read(mediaType, content), null);
    } catch (Refused unreadable) {
      return new RequestDocument(hash, null, unreadable);
    }
  }

  /** What makes two of them the same request, see {@link StoredReplies}. */
  @JsonValue
  String hash() {
    return hash;
  }

  /**
   * @throws Refused when it could not be read
   */
  public AgreementDocument document() {
    if (refused != null) {
      throw refused;
    }
    return document;
  }
}
