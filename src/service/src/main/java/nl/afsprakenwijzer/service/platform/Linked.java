package nl.afsprakenwijzer.service.platform;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.Map;

/** A view that says where it is, and where what belongs to it is. */
public interface Linked {
  /** By name, and written in the order of the names; {@code self} is the thing itself. */
  @JsonFormat(with = JsonFormat.Feature.WRITE_SORTED_MAP_ENTRIES)
  Map<String, Link> _links();
}
