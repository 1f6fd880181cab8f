package nl.afsprakenwijzer.service.platform;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(Postgres.class)
class NulPostgresTest extends NulTest {}
