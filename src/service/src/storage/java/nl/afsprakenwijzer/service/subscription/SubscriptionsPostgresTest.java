package nl.afsprakenwijzer.service.subscription;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import nl.afsprakenwijzer.service.platform.Postgres;

@QuarkusTest
@TestProfile(Postgres.class)
class SubscriptionsPostgresTest extends SubscriptionsTest {}
