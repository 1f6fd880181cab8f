package nl.afsprakenwijzer.checker.reading;

import java.util.List;

/**
 * A piece of running text of an agreement that is no clause: its vision, its considerations, the
 * aim above a paragraph.
 *
 * @param headings the path of headings above it, outermost first
 */
public record Passage(List<String> headings, String text) {
  public Passage {
    headings = List.copyOf(headings);
  }
}
