package nl.afsprakenwijzer.service.platform;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Puts a gate in front of every operation of the API that is not public: who is it, and has that
 * person a role that may do this? Public operations have no gate, so they cost nothing extra.
 */
@Provider
@Singleton
public class Gates implements DynamicFeature {
  private final Rights rights;
  private final Bearer bearer;
  private final ActingParty acting;

  Gates(Rights rights, Bearer bearer, ActingParty acting) {
    this.rights = rights;
    this.bearer = bearer;
    this.acting = acting;
  }

  @Override
  public void configure(ResourceInfo resource, FeatureContext context) {
    Operation operation = resource.getResourceMethod().getAnnotation(Operation.class);
    if (operation == null) {
      throw new IllegalStateException(
          resource.getResourceMethod() + " is not described, so the policy cannot name it");
    }
    if (!operation.hidden()) {
      Rights.Row row = rights.of(operation.operationId());
      if (!row.isPublic()) {
        context.register((ContainerRequestFilter) request -> pass(row, request));
      }
    }
  }

  private void pass(Rights.Row row, ContainerRequestContext request) {
    Actor actor = bearer.actor(request);
    acting.enter(actor, row);
    if (Collections.disjoint(row.roles(), actor.roles())) {
      String detail =
          "Dat mag u niet. Het mag alleen met de rol: %s."
              .formatted(
                  String.join(", ", row.roles().stream().map(Role::dutch).sorted().toList()));
      throw new Refused(403, detail, List.of()).denied();
    }
  }
}
