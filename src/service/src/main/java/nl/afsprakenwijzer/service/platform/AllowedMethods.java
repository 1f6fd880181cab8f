package nl.afsprakenwijzer.service.platform;

import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Remembers at start which methods each address has, because Quarkus answers 405 without the {@code
 * Allow} that HTTP asks for.
 */
@Provider
@Singleton
public class AllowedMethods implements DynamicFeature {
  private final Map<String, Set<String>> methodsByPath = new ConcurrentHashMap<>();

  @Override
  public void configure(ResourceInfo resource, FeatureContext context) {
    String path = path(resource.getResourceClass()) + path(resource.getResourceMethod());
    String pattern = path.replaceAll("/+", "/").replaceAll("\\{[^/}]++}", "[^/]++");
    for (Annotation annotation : resource.getResourceMethod().getAnnotations()) {
      HttpMethod method = annotation.annotationType().getAnnotation(HttpMethod.class);
      if (method != null) {
        methodsByPath.computeIfAbsent(pattern, key -> new TreeSet<>()).add(method.value());
      }
    }
  }

  String at(String path) {
    return methodsByPath.entrySet().stream()
        .filter(entry -> Pattern.matches(entry.getKey(), path))
        .flatMap(entry -> entry.getValue().stream())
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static String path(AnnotatedElement element) {
    Path path = element.getAnnotation(Path.class);
    return path == null ? "" : "/" + path.value();
  }
}
