package nl.afsprakenwijzer.service.platform;

import io.quarkus.resteasy.reactive.server.EndpointDisabled;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Remembers at start which methods each address has, and what each of them reads, because Quarkus
 * tells a client neither.
 */
@Provider
@Singleton
public class AllowedMethods implements DynamicFeature {
  private final Map<Address, Set<String>> types = new ConcurrentHashMap<>();

  private record Address(String method, String pattern) {
    boolean has(String path) {
      return Pattern.matches(pattern, path);
    }
  }

  @Override
  public void configure(ResourceInfo resource, FeatureContext context) {
    if (resource.getResourceClass().isAnnotationPresent(EndpointDisabled.class)) {
      return; // only there for a measurement
    }
    Method handler = resource.getResourceMethod();
    String path = path(resource.getResourceClass()) + path(handler);
    String pattern = path.replaceAll("/+", "/").replaceAll("\\{[^/}]++}", "[^/]++");
    for (Annotation annotation : handler.getAnnotations()) {
      HttpMethod method = annotation.annotationType().getAnnotation(HttpMethod.class);
      if (method != null) {
        types
            .computeIfAbsent(
                new Address(method.value(), pattern), key -> new ConcurrentSkipListSet<>())
            .addAll(types(handler));
      }
    }
  }

  /** The methods at an address, with commas between them; empty when there is nothing. */
  String at(String path) {
    return addresses(address -> address.has(path))
        .map(Address::method)
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }

  /** The same with the methods that work everywhere, for the header of that name. */
  String allow(String path) {
    TreeSet<String> methods =
        addresses(address -> address.has(path))
            .map(Address::method)
            .collect(Collectors.toCollection(TreeSet::new));
    if (methods.contains(HttpMethod.GET)) {
      methods.add(HttpMethod.HEAD);
    }
    if (!methods.isEmpty()) {
      methods.add(HttpMethod.OPTIONS);
    }
    return String.join(", ", methods);
  }

  /** Whether an address has methods, but not this one. */
  boolean hasOthers(String method, String path) {
    List<String> methods = List.of(allow(path).split(", "));
    return !methods.contains("") && !methods.contains(method);
  }

  /** What the method reads at that address; empty when it reads nothing. */
  Set<String> types(String method, String path) {
    return addresses(address -> address.method.equals(method) && address.has(path))
        .flatMap(address -> types.get(address).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Tells who sends something else what to send. */
  String wrongType(String method, String path) {
    List<String> right = List.copyOf(types(method, path));
    int last = right.size() - 1;
    String all =
        last < 1
            ? String.join("", right)
            : String.join(", ", right.subList(0, last)) + " of " + right.get(last);
    return "Dit soort inhoud kunnen we hier niet lezen. "
        + (right.isEmpty() ? "Kijk in /v1/openapi.json wat u kunt sturen." : "Stuur " + all + ".");
  }

  private Stream<Address> addresses(Predicate<Address> wanted) {
    return types.keySet().stream().filter(wanted);
  }

  private static String path(AnnotatedElement element) {
    Path path = element.getAnnotation(Path.class);
    return path == null ? "" : "/" + path.value();
  }

  private static List<String> types(Method handler) {
    Consumes here = handler.getAnnotation(Consumes.class);
    Consumes consumes =
        here == null ? handler.getDeclaringClass().getAnnotation(Consumes.class) : here;
    return consumes == null ? List.of() : List.of(consumes.value());
  }
}
