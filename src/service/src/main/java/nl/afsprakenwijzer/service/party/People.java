package nl.afsprakenwijzer.service.party;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.afsprakenwijzer.service.audit.Audit;
import nl.afsprakenwijzer.service.audit.EventType;
import nl.afsprakenwijzer.service.audit.Subject;
import nl.afsprakenwijzer.service.platform.ActingParty;
import nl.afsprakenwijzer.service.platform.Bearer;
import nl.afsprakenwijzer.service.platform.Listing;
import nl.afsprakenwijzer.service.platform.MergePatch;
import nl.afsprakenwijzer.service.platform.Merging;
import nl.afsprakenwijzer.service.platform.PageRequest;
import nl.afsprakenwijzer.service.platform.Precondition;
import nl.afsprakenwijzer.service.platform.Refused;
import nl.afsprakenwijzer.service.platform.Relation;
import nl.afsprakenwijzer.service.platform.Role;
import nl.afsprakenwijzer.service.platform.Slice;

/** The people of an organisation and their roles, for whoever manages that organisation. */
@Singleton
class People {
  private static final Listing<Membership> LISTING =
      new Listing<>(Membership.class, member -> member.id)
          .with("join fetch e.person")
          .sortable("naam", "e.person.name", String.class, member -> member.person.name);

  private final EntityManager entities;
  private final ActingParty acting;
  private final Accounts accounts;
  private final Audit audit;
  private final Precondition precondition;
  private final Merging merging;
  private final Bearer bearer;
  private final Administrators administrators;

  People(
      EntityManager entities,
      ActingParty acting,
      Accounts accounts,
      Audit audit,
      Precondition precondition,
      Merging merging,
      Bearer bearer,
      Administrators administrators) {
    this.bearer = bearer;
    this.administrators = administrators;
    this.entities = entities;
    this.acting = acting;
    this.accounts = accounts;
    this.audit = audit;
    this.precondition = precondition;
    this.merging = merging;
  }

  Slice<Membership> list(UUID organisation, PageRequest page) {
    acting.check(relation(organisation));
    return LISTING.fetch(
        entities, page, "e.organisation.id = :organisation", Map.of("organisation", organisation));
  }

  Membership get(UUID organisation, UUID person) {
    acting.check(relation(organisation));
    return find(organisation, person);
  }

  Membership add(UUID organisation, MemberInput input) {
    acting.check(relation(organisation));
    Organisation there = entities.find(Organisation.class, organisation);
    if (there == null) {
      throw Refused.absent();
    }
    Set<Role> roles = roles(input.rollen(), Set.of());
    Person known = accounts.byEmail(input.email()).orElse(null);
    if (known != null) {
      requireTheSame(there, known, input);
    }
    Person person =
        known == null ? accounts.add(input.naam(), input.email(), input.wachtwoord()) : known;
    Membership member = accounts.join(there, person, roles, input.mandaat(), input.mandaatTot());
    boolean invited = known != null && !accounts.recognises(known, input.inlogkenmerk());
    if (invited) {
      accounts.invite(member, invitation(input));
    } else {
      accounts.recognise(person, input.inlogkenmerk());
    }
    audit.record(
        invited ? EventType.MEMBER_INVITED : EventType.MEMBER_ADDED,
        subject(member).made(member.version));
    return member;
  }

  /** Whoever made the account may know its password, so these words must prove who it is. */
  private String invitation(MemberInput input) {
    if (!bearer.isLocal()) {
      throw Refused.field(
          "inlogkenmerk",
          "Bij dit e-mailadres hoort al een account. Noem het inlogkenmerk van deze persoon.");
    }
    if (input.wachtwoord() == null) {
      throw Refused.field(
          "wachtwoord",
          "Bij dit e-mailadres hoort al een account. Wat u hier invult, is de uitnodiging: geef die"
              + " aan deze persoon.");
    }
    return input.wachtwoord();
  }

  Membership change(UUID organisation, UUID person, MergePatch patch) {
    Membership member = get(organisation, person);
    RolesInput after = merging.apply(patch, MemberView.of(member), RolesInput.of(member));
    long before = member.version;
    Set<Role> roles = roles(after.rollen(), member.roles);
    EnumSet.copyOf(member.roles).stream()
        .filter(role -> !roles.contains(role))
        .forEach(role -> administrators.loses(member, role));
    member.roles = roles;
    member.mandate = after.mandaat();
    member.mandateUntil = after.mandaatTot();
    entities.flush();
    audit.record(EventType.MEMBER_CHANGED, subject(member).changed(before, member.version));
    return member;
  }

  void remove(UUID organisation, UUID person) {
    Membership member = get(organisation, person);
    precondition.holds(MemberView.of(member), null);
    administrators.leave(member);
    entities.remove(member);
    audit.record(EventType.MEMBER_REMOVED, subject(member));
  }

  /**
   * Who knows no more than an address learns that there is an account, and changes nothing in it.
   */
  private void requireTheSame(Organisation organisation, Person person, MemberInput input) {
    if (!memberships(organisation.id, person.id).isEmpty()) {
      throw Refused.conflict("Deze gebruiker hoort al bij de organisatie.");
    }
    String subject = input.inlogkenmerk();
    if (!input.naam().strip().equalsIgnoreCase(person.name)
        || subject != null && !subject.equals(person.tokenSubject)) {
      throw Refused.conflict(
          "Bij dit e-mailadres hoort al een account, met een andere naam of een ander"
              + " inlogkenmerk. Vraag de gebruiker hoe het account heet.");
    }
  }

  private Membership find(UUID organisation, UUID person) {
    return memberships(organisation, person).stream().findFirst().orElseThrow(Refused::absent);
  }

  private List<Membership> memberships(UUID organisation, UUID person) {
    return entities
        .createQuery(
            "from Membership e join fetch e.person"
                + " where e.organisation.id = :organisation and e.person.id = :person",
            Membership.class)
        .setParameter("organisation", organisation)
        .setParameter("person", person)
        .getResultList();
  }

  private Relation relation(UUID organisation) {
    if (organisation.equals(acting.organisationId())) {
      return Relation.EIGEN;
    }
    return acting.actor().has(Role.APPLICATIEBEHEERDER) ? Relation.BEHEER : Relation.VREEMD;
  }

  private Set<Role> roles(List<String> words, Set<Role> before) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (String word : words) {
      roles.add(
          Role.of(word == null ? "" : word)
              .filter(role -> before.contains(role) || mayGive(role))
              .orElseThrow(
                  () ->
                      Refused.field(
                          "rollen",
                          "Kies uit: lezer, redacteur, tekenbevoegde, beheerder. Alleen een"
                              + " applicatiebeheerder wijst een applicatiebeheerder aan.")));
    }
    return roles;
  }

  private boolean mayGive(Role role) {
    return role != Role.APPLICATIEBEHEERDER || acting.actor().has(role);
  }

  private static Subject subject(Membership member) {
    return Subject.of("gebruiker", member.person.id, member.organisation.id);
  }
}
