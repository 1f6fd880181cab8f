package nl.afsprakenwijzer.documents;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import nl.afsprakenwijzer.checker.judgement.CoherenceKind;
import nl.afsprakenwijzer.checker.judgement.Outcome;
import nl.afsprakenwijzer.checker.reading.ClauseKind;
import nl.afsprakenwijzer.checker.reading.MentionType;
import nl.afsprakenwijzer.checker.reading.ObligationKind;
import nl.afsprakenwijzer.checker.reading.PartyKind;
import nl.afsprakenwijzer.checker.rules.Criterion;
import nl.afsprakenwijzer.checker.rules.Severity;
import nl.afsprakenwijzer.checker.rules.Slot;
import nl.afsprakenwijzer.checker.template.Theme;

/**
 * The Dutch word for every constant that leaves the program: in files, in the API and on the
 * command line. They are part of the contract with whoever reads those, so a word that stands here
 * does not change any more.
 */
public final class DutchNames {
  private DutchNames() {}

  public static String of(ClauseKind kind) {
    return switch (kind) {
      case COMMITMENT -> "afspraak";
      case OTHER -> "overig";
    };
  }

  public static String of(ObligationKind kind) {
    return switch (kind) {
      case RESULT -> "resultaat";
      case EFFORT -> "inspanning";
      case PROCESS -> "proces";
      case INTENTION -> "intentie";
    };
  }

  public static String of(Outcome outcome) {
    return switch (outcome) {
      case MET -> "voldoet";
      case PARTLY -> "deels";
      case UNMET -> "voldoet_niet";
      case NOT_JUDGED -> "niet_beoordeeld";
    };
  }

  public static String of(Criterion criterion) {
    return switch (criterion) {
      case SPECIFIC -> "specifiek";
      case MEASURABLE -> "meetbaar";
      case ACCEPTABLE -> "acceptabel";
      case REALISTIC -> "realistisch";
      case TIME_BOUND -> "tijdgebonden";
      case READABLE -> "leesbaar";
    };
  }

  public static String of(Severity severity) {
    return switch (severity) {
      case ERROR -> "fout";
      case WARNING -> "waarschuwing";
      case TIP -> "tip";
    };
  }

  public static String of(MentionType type) {
    return switch (type) {
      case ACTOR -> "actor";
      case QUANTITY -> "hoeveelheid";
      case TIME -> "tijd";
      case TARGET_GROUP -> "doelgroep";
      case LOCATION -> "locatie";
      case HEDGE -> "voorbehoud";
    };
  }

  public static String of(Slot slot) {
    return switch (slot) {
      case ACTOR -> "actor";
      case ACTION -> "handeling";
      case OBJECT -> "onderwerp";
      case AMOUNT -> "aantal";
      case UNIT -> "eenheid";
      case DENOMINATOR -> "noemer";
      case BASELINE -> "nulmeting";
      case TIME -> "tijd";
      case TARGET_GROUP -> "doelgroep";
      case PLACE -> "plaats";
      case CONDITION -> "voorwaarde";
      case SOURCE -> "bron";
      case DEFINITION -> "definitie";
    };
  }

  public static String of(PartyKind kind) {
    return switch (kind) {
      case MUNICIPALITY -> "gemeente";
      case HOUSING_CORPORATION -> "woningcorporatie";
      case TENANT_ORGANISATION -> "huurdersorganisatie";
      case CARE_PROVIDER -> "zorgaanbieder";
      case CARE_PURCHASING_OFFICE -> "zorgkantoor";
      case HEALTH_INSURER -> "zorgverzekeraar";
      case CLIENT_COUNCIL -> "clientenraad";
      case WELFARE_ORGANISATION -> "welzijnsorganisatie";
      case OTHER -> "overig";
    };
  }

  public static String of(CoherenceKind kind) {
    return switch (kind) {
      case DUPLICATE -> "dubbel";
      case CONTRADICTION -> "tegenstrijdig";
      case WRONG_SUM -> "telt-niet-op";
      case COUNTED_TWICE -> "dubbel-geteld";
      case UNIT_CLASH -> "andere-eenheid";
      case OUTSIDE_TERM -> "buiten-looptijd";
      case OTHER_MEANING -> "andere-betekenis";
      case UNKNOWN_ABBREVIATION -> "onbekende-afkorting";
      case OPEN_SPOT -> "open-plek";
      case OUTSIDE_COMPETENCE -> "buiten-bevoegdheid";
      case SIGNATORY_WITHOUT_DUTY -> "ondertekenaar-zonder-taak";
      case DEPENDENCY_WITHOUT_CLAUSE -> "wacht-op-ander";
      case EXPECTED_OF_OUTSIDER -> "niet-aan-tafel";
      case GROUP_WITHOUT_CLAUSE -> "doelgroep-zonder-afspraak";
      case PLACEMENT_WITHOUT_GUIDANCE -> "plaatsing-zonder-begeleiding";
      case MOVE_WITHOUT_AFFORDABILITY -> "doorstroming-zonder-betaalbaarheid";
    };
  }

  public static String of(Theme theme) {
    return switch (theme) {
      case STOCK -> "voorraad";
      case SPATIAL_COHERENCE -> "ruimte";
      case SOCIAL_DOMAIN -> "sociaal";
      case PROCESS -> "proces";
    };
  }

  /** The theme that goes under a Dutch word; empty when there is none. */
  public static Optional<Theme> theme(String dutch) {
    return find(Theme.values(), DutchNames::of, dutch);
  }

  /** The criterion that goes under a Dutch word; empty when there is none. */
  public static Optional<Criterion> criterion(String dutch) {
    return find(Criterion.values(), DutchNames::of, dutch);
  }

  /** The severity that goes under a Dutch word; empty when there is none. */
  public static Optional<Severity> severity(String dutch) {
    return find(Severity.values(), DutchNames::of, dutch);
  }

  /** The kind of party that goes under a Dutch word; empty when there is none. */
  public static Optional<PartyKind> partyKind(String dutch) {
    return find(PartyKind.values(), DutchNames::of, dutch);
  }

  /** The same word at the begin of a line. */
  public static String capital(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private static <E> Optional<E> find(E[] constants, Function<E, String> name, String dutch) {
    return Arrays.stream(constants)
        .filter(constant -> name.apply(constant).equals(dutch))
        .findFirst();
  }
}
