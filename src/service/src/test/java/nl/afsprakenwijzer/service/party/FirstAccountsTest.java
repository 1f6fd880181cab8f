package nl.afsprakenwijzer.service.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import nl.afsprakenwijzer.service.platform.Bearer;
import nl.afsprakenwijzer.service.platform.Transactions;
import org.junit.jupiter.api.Test;

/** The accounts of the demo, made in a database that others use too, and taken back. */
@QuarkusTest
class FirstAccountsTest {
  @Inject EntityManager entities;
  @Inject Transactions transactions;
  @Inject Passwords passwords;

  @Test
  void passwordsOfTheDemo_areHashedBeforeTheTransaction() {
    // without passwords: whoever hashes in the transaction fails
    Accounts accounts = new Accounts(entities, null, Clock.systemUTC(), Bearer.LOCAL);
    FirstAccounts first =
        new FirstAccounts(entities, transactions, accounts, passwords, Clock.systemUTC());
    first.demo = true;
    first.email = Optional.empty();
    first.password = Optional.empty();
    FirstAccounts.FirstPasswords hashed = first.hashed();
    String address = "redacteur@gemeente.example";
    long before = organisations();

    assertThat(hashed.secrets()).hasSize(30);
    assertThat(passwords.matches(hashed.secrets().get(address), hashed.hashes().get(address)))
        .isTrue();
    assertThatThrownBy(
            () ->
                transactions.write(
                    () -> {
                      // other tests may have used these addresses
                      entities.createQuery("update Person set email = null").executeUpdate();
                      List<String> said = first.make(hashed);
                      entities.flush();
                      assertThat(said).hasSize(31).anyMatch(line -> line.contains(address));
                      assertThat(accounts.byEmail(address)).isPresent();
                      throw new CancellationException();
                    }))
        .isInstanceOf(CancellationException.class);
    assertThat(organisations()).as("taken back").isEqualTo(before);
  }

  private long organisations() {
    return entities
        .createQuery("select count(e) from Organisation e", Long.class)
        .getSingleResult();
  }
}
