package nl.afsprakenwijzer.service.signing;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import nl.afsprakenwijzer.service.platform.Postgres;

@QuarkusTest
@TestProfile(Postgres.class)
class SettledTextPostgresTest extends SettledTextTest {}
