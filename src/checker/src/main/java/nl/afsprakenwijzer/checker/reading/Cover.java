package nl.afsprakenwijzer.checker.reading;

/** Which item covers a token, found at once: lists of items are never searched for every token. */
final class Cover<T> {
  private final int tokens;

  /** Made with the first item: most texts have none of some sort. */
  private Object[] items;

  Cover(int tokens) {
    this.tokens = tokens;
  }

  void put(int from, int to, T item) {
    if (items == null) {
      items = new Object[tokens + 1];
    }
    java.util.Arrays.fill(items, Math.max(from, 0), Math.min(to, items.length), item);
  }

  /** The item that covers this token; null when there is none. */
  @SuppressWarnings("unchecked") // only put() fills the array
  T at(int token) {
    return items == null || token < 0 || token >= items.length ? null : (T) items[token];
  }

  boolean covers(int token) {
    return at(token) != null;
  }
}
