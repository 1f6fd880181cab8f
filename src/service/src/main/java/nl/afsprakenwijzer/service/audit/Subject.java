package nl.afsprakenwijzer.service.audit;

import java.util.UUID;

/**
 * What an event is about. It holds no names and no e-mail addresses, because what is recorded
 * cannot be erased.
 *
 * @param kind the Dutch word for the kind of thing, as in the API: {@code organisatie}
 * @param id null when there is no such thing
 * @param ownerId the organisation it belongs to, whose administrators may read the row; may be null
 * @param agreementId the agreement at whose table it happened; the administrators of everybody who
 *     sits there may read the row; null for what is not for the table
 * @param versionBefore null for something new
 * @param versionAfter null when it is gone or did not change
 * @param content what it is now, of which only the hash is kept; null for anything with names
 */
public record Subject(
    String kind,
    UUID id,
    UUID ownerId,
    UUID agreementId,
    Long versionBefore,
    Long versionAfter,
    Object content) {
  public static Subject of(String kind, UUID id, UUID ownerId) {
    return new Subject(kind, id, ownerId, null, null, null, null);
  }

  /** For everybody at the table of an agreement. */
  public Subject atTable(UUID agreement) {
    return new Subject(kind, id, ownerId, agreement, versionBefore, versionAfter, content);
  }

  /** With the version that it got. */
  public Subject made(long version) {
    return new Subject(kind, id, ownerId, agreementId, null, version, content);
  }

  /** With the versions before and after the change. */
  public Subject changed(long before, long after) {
    return new Subject(kind, id, ownerId, agreementId, before, after, content);
  }

  public Subject with(Object newContent) {
    return new Subject(kind, id, ownerId, agreementId, versionBefore, versionAfter, newContent);
  }
}
