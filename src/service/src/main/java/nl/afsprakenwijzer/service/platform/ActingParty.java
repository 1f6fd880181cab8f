package nl.afsprakenwijzer.service.platform;

import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import java.util.UUID;
import nl.afsprakenwijzer.checker.reading.PartyKind;

/**
 * For whom this request acts: where every query starts. The gate in front of each operation fills
 * it; behind a public operation nobody acts.
 */
@RequestScoped
public class ActingParty {
  private Actor actor;
  private Rights.Row right;
  private boolean checked;

  void enter(Actor whom, Rights.Row operation) {
    actor = whom;
    right = operation;
  }

  /** Whether somebody logged in for this request. */
  public boolean isKnown() {
    return actor != null;
  }

  /**
   * The one who acts.
   *
   * @throws IllegalStateException on a public operation, where nobody acts
   */
  public Actor actor() {
    if (actor == null) {
      throw new IllegalStateException("nobody acts on a public operation");
    }
    return actor;
  }

  public UUID personId() {
    return actor().personId();
  }

  public UUID organisationId() {
    return actor().organisationId();
  }

  public PartyKind kind() {
    return actor().kind();
  }

  public Set<Role> roles() {
    return actor().roles();
  }

  /**
   * Holds the row of the policy for this operation to a thing that was found. Every operation on a
   * thing that is not for everybody calls this before it shows or changes anything.
   *
   * @param relation what the thing is to the acting organisation
   * @param state the Dutch word for the state the thing is in; empty when it has none
   * @throws Refused 404 when the thing is not theirs, 409 when its state does not allow it
   */
  public void check(Relation relation, String state) {
    checked = true;
    right.check(relation, state);
  }

  /** The same for a thing without states. */
  public void check(Relation relation) {
    check(relation, "");
  }

  /** A change that nobody held to the policy is a mistake of ours, and must not be committed. */
  void requireChecked() {
    if (right != null && !right.forAnything() && !checked) {
      throw new IllegalStateException(right.operation() + " did not check whose the thing is");
    }
  }

  String operation() {
    return right == null ? "" : right.operation();
  }
}
