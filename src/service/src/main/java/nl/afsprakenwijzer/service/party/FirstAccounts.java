package nl.afsprakenwijzer.service.party;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.afsprakenwijzer.checker.reading.PartyKind;
import nl.afsprakenwijzer.service.platform.Role;
import nl.afsprakenwijzer.service.platform.Transactions;
import nl.afsprakenwijzer.service.platform.WrongSetting;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The accounts of an empty installation: none, or the first administrator whom the environment
 * names, or with {@code afsprakenwijzer.demo=true} those of a made-up town.
 */
@Singleton
class FirstAccounts {
  private static final int PASSWORD_BYTES = 12;

  private final EntityManager entities;
  private final Transactions transactions;
  private final Accounts accounts;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  @ConfigProperty(name = "afsprakenwijzer.demo", defaultValue = "false")
  boolean demo;

  @ConfigProperty(name = "afsprakenwijzer.beheerder.email")
  Optional<String> email;

  @ConfigProperty(name = "afsprakenwijzer.beheerder.wachtwoord")
  Optional<String> password;

  @ConfigProperty(name = "afsprakenwijzer.beheerder.inlogkenmerk")
  Optional<String> subject;

  FirstAccounts(EntityManager entities, Transactions transactions, Accounts accounts, Clock clock) {
    this.entities = entities;
    this.transactions = transactions;
    this.accounts = accounts;
    this.clock = clock;
  }

  void atStart(@Observes StartupEvent start) {
    if (demo || email.isPresent()) {
      List<String> made = transactions.write(this::ifEmpty);
      made.forEach(System.out::println);
    }
  }

  private List<String> ifEmpty() {
    long people =
        entities.createQuery("select count(e) from Person e", Long.class).getSingleResult();
    List<String> said = new ArrayList<>();
    if (people > 0) {
      return said;
    }
    email.ifPresent(this::administrator);
    if (demo) {
      town(said);
    }
    return said;
  }

  private void administrator(String address) {
    password
        .filter(given -> given.length() < Passwords.SHORTEST)
        .ifPresent(
            given -> {
              throw new WrongSetting(
                  "AFSPRAKENWIJZER_BEHEERDER_WACHTWOORD heeft ten minste 12 tekens.");
            });
    Organisation own = organisation(PartyKind.OTHER, "Beheer van deze installatie");
    Person person = accounts.add("Beheerder", address, password.orElse(null));
    accounts.recognise(person, subject.orElse(null));
    accounts.join(own, person, EnumSet.of(Role.APPLICATIEBEHEERDER, Role.BEHEERDER));
  }

  private void town(List<String> said) {
    said.add("Dit is een voorbeeld met de verzonnen gemeente Voorbeeldstad. Log in met:");
    for (DemoParty party : DemoParty.values()) {
      Organisation organisation = organisation(party.kind, party.title);
      add(organisation, "redacteur", party, said, Set.of(Role.REDACTEUR, Role.LEZER));
      add(organisation, "bestuurder", party, said, Set.of(Role.TEKENBEVOEGDE, Role.LEZER));
      add(organisation, "beheerder", party, said, Set.of(Role.BEHEERDER, Role.LEZER));
    }
  }

  private void add(
      Organisation organisation, String who, DemoParty party, List<String> said, Set<Role> roles) {
    byte[] bytes = new byte[PASSWORD_BYTES];
    random.nextBytes(bytes);
    String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    String address = who + "@" + party.mail + ".example";
    String name = Character.toUpperCase(who.charAt(0)) + who.substring(1);
    Membership member =
        accounts.join(organisation, accounts.add(name, address, secret), EnumSet.copyOf(roles));
    if (roles.contains(Role.TEKENBEVOEGDE)) {
      member.mandate = "Tekent prestatieafspraken namens " + party.title + ".";
    }
    said.add("  %-42s %s".formatted(address, secret));
  }

  private Organisation organisation(PartyKind kind, String name) {
    Organisation organisation = new Organisation();
    organisation.id = UUID.randomUUID();
    organisation.kind = kind;
    organisation.name = name;
    organisation.createdAt = clock.instant();
    entities.persist(organisation);
    return organisation;
  }

  /** The organisations of the made-up town: one of every kind, and a second corporation. */
  private enum DemoParty {
    GEMEENTE(PartyKind.MUNICIPALITY, "Gemeente Voorbeeldstad", "gemeente"),
    LINDE(PartyKind.HOUSING_CORPORATION, "Woonstichting De Linde", "linde"),
    BEUK(PartyKind.HOUSING_CORPORATION, "Wooncorporatie De Beuk", "beuk"),
    HUURDERS(PartyKind.TENANT_ORGANISATION, "Huurdersbelang Voorbeeldstad", "huurders"),
    ZORG(PartyKind.CARE_PROVIDER, "Zorggroep De Wilg", "zorg"),
    ZORGKANTOOR(PartyKind.CARE_PURCHASING_OFFICE, "Zorgkantoor Voorbeeldregio", "zorgkantoor"),
    VERZEKERAAR(PartyKind.HEALTH_INSURER, "Zorgverzekeraar Voorbeeld", "verzekeraar"),
    CLIENTEN(PartyKind.CLIENT_COUNCIL, "Clientenraad De Wilg", "clientenraad"),
    WELZIJN(PartyKind.WELFARE_ORGANISATION, "Welzijn Voorbeeldstad", "welzijn"),
    OVERIG(PartyKind.OTHER, "Stichting Buurtwerk", "buurtwerk");

    private final PartyKind kind;
    private final String title;
    private final String mail;

    DemoParty(PartyKind kind, String title, String mail) {
      this.kind = kind;
      this.title = title;
      this.mail = mail;
    }
  }
}
