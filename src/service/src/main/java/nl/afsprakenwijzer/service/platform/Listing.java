package nl.afsprakenwijzer.service.platform;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A list that clients page through by key: the next page begins after the last row they saw, so
 * that a long list costs no more than a short one and nothing is skipped when rows come in.
 *
 * @param <E> the entity; its alias in queries is {@code e}
 */
public final class Listing<E> {
  private final Class<E> entity;
  private final Column<E> id;
  private String joins = "";
  private final Map<String, Column<E>> columns = new LinkedHashMap<>();

  private record Column<E>(String path, Function<E, Object> value, Class<?> type) {}

  private record Key<E>(Column<E> column, boolean descending) {}

  /** A list of things with a uuid in {@code e.id}. */
  public Listing(Class<E> entity, Function<E, UUID> id) {
    this(entity, "e.id", UUID.class, id);
  }

  /** A list of things with another key. */
  public <K> Listing(Class<E> entity, String path, Class<K> type, Function<E, K> key) {
    this.entity = entity;
    this.id = new Column<>(path, key::apply, type);
  }

  /** Fetches along with each row what its view needs, such as {@code join fetch e.person}. */
  public Listing<E> with(String fetchJoins) {
    joins = fetchJoins;
    return this;
  }

  /**
   * Lets clients sort by a field that is never null; the first one is the usual order.
   *
   * @param name in the API
   * @param path in the query, such as {@code e.name}
   * @param type String, Integer, Long, LocalDate or Instant
   */
  public <V> Listing<E> sortable(
      String name, String path, Class<V> type, Function<E, ? extends V> value) {
    columns.put(name, new Column<>(path, value::apply, type));
    return this;
  }

  /**
   * Fetches one page in one query.
   *
   * @param where the condition in HQL on {@code e}, such as {@code e.kind = :kind}
   * @param parameters the values in that condition
   * @throws Refused when order, size or cursor is not as it should be
   */
  public Slice<E> fetch(
      EntityManager entities, PageRequest page, String where, Map<String, ?> parameters) {
    List<Key<E>> order = order(page.sorteer);
    List<Object> after = Cursor.read(page.cursor, page.sorteer, types(order));
    String hql = "from " + entity.getName() + " e " + joins + " where (" + where + ")";
    if (!after.isEmpty()) {
      hql += " and (" + beyond(order) + ")";
    }
    TypedQuery<E> query = entities.createQuery(hql + " order by " + orderBy(order), entity);
    parameters.forEach(query::setParameter);
    for (int i = 0; i < after.size(); i++) {
      query.setParameter("after" + i, after.get(i));
    }
    List<E> rows = query.setMaxResults(page.size() + 1).getResultList();
    if (rows.size() <= page.size()) {
      return new Slice<>(rows, null);
    }
    List<E> shown = rows.subList(0, page.size());
    return new Slice<>(shown, Cursor.write(page.sorteer, values(order, shown)));
  }

  private List<Key<E>> order(String asked) {
    List<Key<E>> order = new ArrayList<>();
    List<String> names =
        asked == null ? columns.keySet().stream().limit(1).toList() : List.of(asked.split(",", -1));
    for (String name : names) {
      boolean descending = name.startsWith("-");
      Column<E> column = columns.get(descending ? name.substring(1) : name);
      if (column == null) {
        throw Refused.field(
            "sorteer", "Kies uit: " + String.join(", ", columns.keySet()) + ", of - en zo'n veld.");
      }
      if (order.stream().anyMatch(key -> key.column() == column)) {
        throw Refused.field(
            "sorteer",
            "Het veld " + name.replace("-", "") + " staat er twee keer. Haal er een weg.");
      }
      order.add(new Key<>(column, descending));
    }
    order.add(new Key<>(id, !order.isEmpty() && order.get(order.size() - 1).descending()));
    return order;
  }

  private static <E> List<Class<?>> types(List<Key<E>> order) {
    List<Class<?>> types = new ArrayList<>();
    order.forEach(key -> types.add(key.column().type()));
    return types;
  }

  private static <E> String orderBy(List<Key<E>> order) {
    return order.stream()
        .map(key -> key.column().path() + (key.descending() ? " desc" : ""))
        .collect(Collectors.joining(", "));
  }

  /** The rows after the last one shown: further in the first key, or equal there and so on. */
  private static <E> String beyond(List<Key<E>> order) {
    List<String> ways = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      StringBuilder way = new StringBuilder();
      for (int j = 0; j < i; j++) {
        way.append(order.get(j).column().path()).append(" = :after").append(j).append(" and ");
      }
      Key<E> key = order.get(i);
      way.append(key.column().path()).append(key.descending() ? " < " : " > ");
      ways.add(way.append(":after").append(i).toString());
    }
    return String.join(" or ", ways);
  }

  private List<Object> values(List<Key<E>> order, List<E> shown) {
    E last = shown.get(shown.size() - 1);
    return order.stream().map(key -> key.column().value().apply(last)).toList();
  }
}
