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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /**
   * Who works at each party of the made-up town, and in which roles besides reader. Whoever manages
   * or signs also edits, so that one account goes all the way through a guide.
   */
  private static final Map<String, Set<Role>> WHO = who();

  private final EntityManager entities;
  private final Transactions transactions;
  private final Accounts accounts;
  private final Passwords passwords;
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

  FirstAccounts(
      EntityManager entities,
      Transactions transactions,
      Accounts accounts,
      Passwords passwords,
      Clock clock) {
    this.passwords = passwords;
    this.entities = entities;
    this.transactions = transactions;
    this.accounts = accounts;
    this.clock = clock;
  }

  void atStart(@Observes StartupEvent start) {
    if ((demo || email.isPresent()) && transactions.write(this::isEmpty)) {
      FirstPasswords hashed = hashed();
      List<String> made = transactions.write(() -> isEmpty() ? make(hashed) : List.of());
      made.forEach(System.out::println);
    }
  }

  private boolean isEmpty() {
    return entities.createQuery("select count(e) from Person e", Long.class).getSingleResult() == 0;
  }

  /** Hashing takes long on a busy machine; longer than a transaction may. */
  FirstPasswords hashed() {
    password
        .filter(given -> given.length() < Passwords.SHORTEST)
        .ifPresent(
            given -> {
              throw new WrongSetting(
                  "AFSPRAKENWIJZER_BEHEERDER_WACHTWOORD heeft ten minste 12 tekens.");
            });
    Map<String, String> secrets = new LinkedHashMap<>();
    if (demo) {
      for (DemoParty party : DemoParty.values()) {
        WHO.keySet().forEach(who -> secrets.put(party.address(who), secret()));
      }
    }
    Map<String, String> hashes = new HashMap<>();
    secrets.forEach((address, secret) -> hashes.put(address, passwords.hash(secret)));
    return new FirstPasswords(password.map(passwords::hash).orElse(null), secrets, hashes);
  }

  /** Makes the accounts; answers what to say on the screen. */
  List<String> make(FirstPasswords hashed) {
    email.ifPresent(address -> administrator(address, hashed.administrator()));
    return demo ? town(hashed) : List.of();
  }

  private void administrator(String address, String hash) {
    Organisation own = organisation(PartyKind.OTHER, "Beheer van deze installatie");
    Person person = accounts.addWithHash("Beheerder", address, hash);
    accounts.recognise(person, subject.orElse(null));
    accounts.join(own, person, EnumSet.of(Role.APPLICATIEBEHEERDER, Role.BEHEERDER));
  }

  private List<String> town(FirstPasswords hashed) {
    for (DemoParty party : DemoParty.values()) {
      Organisation organisation = organisation(party.kind, party.title);
      WHO.forEach((who, roles) -> add(organisation, who, party, hashed, roles));
    }
    List<String> said = new ArrayList<>();
    said.add("Dit is een voorbeeld met de verzonnen gemeente Voorbeeldstad. Log in met:");
    hashed
        .secrets()
        .forEach((address, secret) -> said.add("  %-42s %s".formatted(address, secret)));
    return said;
  }

  private void add(
      Organisation organisation,
      String who,
      DemoParty party,
      FirstPasswords hashed,
      Set<Role> roles) {
    String address = party.address(who);
    String name = Character.toUpperCase(who.charAt(0)) + who.substring(1);
    Person person = accounts.addWithHash(name, address, hashed.hashes().get(address));
    Membership member = accounts.join(organisation, person, roles);
    if (roles.contains(Role.TEKENBEVOEGDE)) {
      member.mandate = "Tekent prestatieafspraken namens " + party.title + ".";
    }
  }

  private String secret() {
    byte[] bytes = new byte[PASSWORD_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /**
   * The passwords of the first accounts.
   *
   * @param administrator the hash of the one in the environment; null when there is none
   * @param secrets the passwords of the made-up town, by address
   * @param hashes their hashes, by address
   */
  record FirstPasswords(
      String administrator, Map<String, String> secrets, Map<String, String> hashes) {
    @Override
    public String toString() {
      return "FirstPasswords";
    }
  }

  private static Map<String, Set<Role>> who() {
    Map<String, Set<Role>> who = new LinkedHashMap<>();
    who.put("redacteur", EnumSet.of(Role.LEZER, Role.REDACTEUR));
    who.put("bestuurder", EnumSet.of(Role.LEZER, Role.REDACTEUR, Role.TEKENBEVOEGDE));
    who.put("beheerder", EnumSet.of(Role.LEZER, Role.REDACTEUR, Role.BEHEERDER));
    return who;
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

    String address(String who) {
      return who + "@" + mail + ".example";
    }

    DemoParty(PartyKind kind, String title, String mail) {
      this.kind = kind;
      this.title = title;
      this.mail = mail;
    }
  }
}
