package nl.afsprakenwijzer.service.platform;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * How to call one operation in the matrix of rights. A call that may succeed answers 2xx, or 428
 * because it leaves {@code If-Match} out: then the policy let it pass and nothing has changed.
 */
@FunctionalInterface
public interface Sample {
  /** The word in everything that strangers wrote; nobody else may ever read it. */
  String CANARY = "kanarie";

  /**
   * Who calls.
   *
   * @param request a new request with the token of the caller, or without when nobody logged in
   */
  record Caller(Supplier<RequestSpecification> request, UUID organisation, UUID person, Role role) {
    public RequestSpecification ask() {
      return request.get();
    }
  }

  /** The samples of a slice, by operation; a bean with these is all that a slice adds. */
  interface Samples {
    Map<String, Sample> samples();
  }

  Response call(Caller caller, Relation placement, String state);

  /** Whose things there are to try it on. */
  default Set<Relation> placements() {
    return Set.of(Relation.EIGEN);
  }

  /** In which states there are things to try it on. */
  default Set<String> states() {
    return Set.of("");
  }

  /** What a thing so placed is to somebody in this role. */
  default Relation relation(Role role, Relation placement) {
    return placement;
  }

  /** The same call on things of all these placements. */
  static Sample on(Set<Relation> placements, Sample call) {
    return new Sample() {
      @Override
      public Response call(Caller caller, Relation placement, String state) {
        return call.call(caller, placement, state);
      }

      @Override
      public Set<Relation> placements() {
        return placements;
      }

      @Override
      public Set<String> states() {
        return call.states();
      }
    };
  }
}
