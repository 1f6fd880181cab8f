package nl.afsprakenwijzer.service.platform;

import java.util.Map;

/** A view that says where it is, and where what belongs to it is. */
public interface Linked {
  /** By name; {@code self} is the thing itself. */
  Map<String, Link> _links();
}
