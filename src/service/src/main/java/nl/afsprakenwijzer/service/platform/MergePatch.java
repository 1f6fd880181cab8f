package nl.afsprakenwijzer.service.platform;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A JSON Merge Patch (RFC 7396): the fields to change; a field that is null is emptied. */
public record MergePatch(@JsonValue ObjectNode fields) {
  public static final String MEDIA_TYPE = "application/merge-patch+json";

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public MergePatch {}
}
