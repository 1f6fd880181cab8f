package nl.afsprakenwijzer.documents;

import java.util.List;

/**
 * What a reader of one kind of file finds in it.
 *
 * @param blocks in reading order
 * @param changes that were tracked, in the order of the file
 */
record Contents(List<Block> blocks, List<TrackedChange> changes) {
  static Contents of(List<Block> blocks) {
    return new Contents(blocks, List.of());
  }
}
