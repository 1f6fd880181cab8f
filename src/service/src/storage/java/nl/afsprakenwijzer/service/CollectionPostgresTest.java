package nl.afsprakenwijzer.service;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import nl.afsprakenwijzer.service.platform.Postgres;

@QuarkusTest
@TestProfile(Postgres.class)
class CollectionPostgresTest extends CollectionTest {}
