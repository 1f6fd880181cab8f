package nl.afsprakenwijzer.service.exchange;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import nl.afsprakenwijzer.service.platform.Postgres;

@QuarkusTest
@TestProfile(Postgres.class)
class AgreementFilesPostgresTest extends AgreementFilesTest {}
