package nl.afsprakenwijzer.service;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The addresses of every operation in the description, with ids of one table and of others. */
final class AddressBook {
  /** What stands in an address and is nobody's. */
  private static final Map<String, String> NOBODYS = Map.of("vragen", "tafel", "regels", "T1");

  /** What turns the pages of a list, or their order: all its pages are read. */
  private static final Set<String> PAGING = Set.of("cursor", "sorteer");

  private final ApiSchemas api = new ApiSchemas(ApiDescriptionFile.served());
  private final String unknown = UUID.randomUUID().toString();
  private final Nest own;
  private final Nest strange;

  AddressBook(Nest own, Nest strange) {
    this.own = own;
    this.strange = strange;
  }

  /**
   * An address to ask for.
   *
   * @param absent the same with ids that nothing has in place of those of others
   */
  record Address(String asked, String absent) {
    boolean isOwn() {
      return asked.equals(absent);
    }

    Address with(String question) {
      return new Address(asked + question, absent + question);
    }

    private Address with(String segment, String other) {
      return new Address(asked + "/" + segment, absent + "/" + other);
    }
  }

  /** The operations that only read, or all others. */
  List<String> operations(boolean reading) {
    return api.operations().stream()
        .filter(operation -> method(operation).equals("get") == reading)
        .toList();
  }

  String method(String operation) {
    return api.addressOf(operation).split(" ")[0];
  }

  /** What the description says of an operation. */
  JsonNode described(String operation) {
    return api.operation(operation);
  }

  /** The media types in which an operation answers when all goes well. */
  List<String> types(String operation) {
    List<String> types = new ArrayList<>();
    described(operation).at("/responses/200/content").fieldNames().forEachRemaining(types::add);
    return types;
  }

  /** The address with the ids of one table, or those before them. */
  String filled(String operation, Map<String, String> first, Map<String, String> ids) {
    StringBuilder address = new StringBuilder("/v1");
    String before = "";
    for (String segment : segments(operation)) {
      Map<String, String> where = first.containsKey(before) ? first : ids;
      address.append('/').append(segment.startsWith("{") ? where.get(before) : segment);
      before = segment;
    }
    return address.toString();
  }

  /** Every mix of ids of the own table, of strangers, and of what a party keeps from the table. */
  List<Address> mixes(String operation) {
    List<Address> all = List.of(new Address("/v1", "/v1"));
    String before = "";
    for (String segment : segments(operation)) {
      List<Address> choices =
          segment.startsWith("{") ? choices(before) : List.of(new Address(segment, segment));
      all =
          all.stream()
              .flatMap(start -> choices.stream().map(it -> start.with(it.asked(), it.absent())))
              .toList();
      before = segment;
    }
    return all;
  }

  private List<Address> choices(String kind) {
    if (NOBODYS.containsKey(kind)) {
      return List.of(new Address(NOBODYS.get(kind), NOBODYS.get(kind)));
    }
    if (!own.ids.containsKey(kind)) {
      throw new IllegalStateException("no strangers' thing in a Nest for what follows " + kind);
    }
    String id = own.ids.get(kind);
    return Stream.concat(
            Stream.of(new Address(id, id)),
            Stream.of(strange.ids.get(kind), own.hidden.get(kind))
                .filter(other -> other != null)
                .map(other -> new Address(other, unknown)))
        .toList();
  }

  private List<String> segments(String operation) {
    return List.of(api.addressOf(operation).split(" ")[1].substring(1).split("/"));
  }

  /** A list as it is, and with each of the choices that a thing of strangers fits. */
  List<String> questions(String operation) {
    List<String> always = new ArrayList<>();
    List<String> choices = new ArrayList<>();
    for (JsonNode parameter : described(operation).path("parameters")) {
      String name = parameter.get("name").asText();
      if (name.equals("aantal")) {
        always.add("aantal=100");
      } else if (parameter.get("in").asText().equals("query") && !PAGING.contains(name)) {
        boolean required = parameter.path("required").asBoolean();
        (required ? always : choices).add(name + "=" + strange.fits(name));
      }
    }
    String start = always.isEmpty() ? "" : "?" + String.join("&", always);
    return Stream.concat(
            Stream.of(start),
            choices.stream().map(choice -> start + (start.isEmpty() ? "?" : "&") + choice))
        .toList();
  }
}
