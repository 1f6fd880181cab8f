package nl.afsprakenwijzer.checker.reading;

/** Kinds of organisation that can sit at the table of an agreement on housing and care. */
public enum PartyKind {
  MUNICIPALITY,
  HOUSING_CORPORATION,
  TENANT_ORGANISATION,
  CARE_PROVIDER,
  CARE_PURCHASING_OFFICE,
  HEALTH_INSURER,
  CLIENT_COUNCIL,
  WELFARE_ORGANISATION,
  OTHER
}
