package nl.afsprakenwijzer.service.platform;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/** Every method that the router can call, as it says at the start. */
@Provider
@Singleton
public class Handlers implements DynamicFeature {
  private final Collection<Method> all = ConcurrentHashMap.newKeySet();

  @Override
  public void configure(ResourceInfo resource, FeatureContext context) {
    all.add(resource.getResourceMethod());
  }

  /** The operations that the API describes, each behind its row of the policy. */
  Set<String> operations() {
    return all.stream()
        .map(method -> method.getAnnotation(Operation.class))
        .filter(operation -> !operation.hidden())
        .map(Operation::operationId)
        .collect(Collectors.toSet());
  }

  /** Every record that a client sends as the body of a request, or of which it sends a patch. */
  Set<Class<?>> inputs() {
    return all.stream()
        .flatMap(method -> Arrays.stream(method.getParameters()))
        .map(Handlers::input)
        .filter(Class::isRecord)
        .collect(Collectors.toSet());
  }

  private static Class<?> input(Parameter parameter) {
    RequestBody body = parameter.getAnnotation(RequestBody.class);
    return parameter.getType() == MergePatch.class && body != null
        ? body.content()[0].schema().implementation()
        : parameter.getType();
  }

  /** The classes with methods that are not in the API: pages and forms. */
  Set<Class<?>> pages() {
    return all.stream()
        .filter(method -> method.getAnnotation(Operation.class).hidden())
        .map(Method::getDeclaringClass)
        .collect(Collectors.toSet());
  }
}
