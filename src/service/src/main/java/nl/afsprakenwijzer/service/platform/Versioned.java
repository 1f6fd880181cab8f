package nl.afsprakenwijzer.service.platform;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** A view of something that changes: its version becomes the {@code ETag} of the answer. */
public interface Versioned {
  /** Counts the changes, from 0. */
  long versie();

  /** The strong {@code ETag} for a version. */
  static String entityTag(long version) {
    return "\"" + version + "\"";
  }

  @JsonIgnore
  default String entityTag() {
    return entityTag(versie());
  }
}
