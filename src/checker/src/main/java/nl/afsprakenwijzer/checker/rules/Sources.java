package nl.afsprakenwijzer.checker.rules;

/**
 * The publications that several rules rest on; the year is that of publication or of the version
 * that was read.
 */
public final class Sources {
  public static final Source AUTHORITY =
      new Source(
          "Autoriteit woningcorporaties, Staat van de corporatiesector",
          2023,
          "vannimwegen.nl/actueel/artikelen/prestatieafspraken-op-de-helling");
  public static final Source VISITATIONS =
      new Source(
          "SVWN, Het functioneren van de lokale driehoek: kwaliteit van de prestatieafspraken",
          2026,
          "svwn.h5mag.com/het_functioneren_van_de_lokale_driehoek/2_3_kwaliteit_van_de_prestatieafspraken");
  public static final Source VISITATIONS_ROLES =
      new Source(
          "SVWN, Het functioneren van de lokale driehoek: hoofdrolspelers en hun rol",
          2026,
          "svwn.h5mag.com/het_functioneren_van_de_lokale_driehoek/2_6_hoofdrolspelers_en_hun_rol");
  public static final Source VNG =
      new Source(
          "VNG, Verschil tussen een resultaatsverplichting en een inspanningsverplichting",
          2026,
          "vng.nl/onderwerpenindex/recht/overeenkomsten");
  public static final Source NATIONAL_MAP =
      new Source(
          "BZK en ABF Research, Prestatieafspraken op kaart, toelichting",
          2019,
          "prestatie.opkaart.nl/report/toelichting2019.html");
  public static final Source AMSTELVEEN =
      new Source(
          "Rekenkamercommissie Amstelveen, onderzoek woonbeleid",
          2026,
          "amstelveensnieuwsblad.nl/.../772135");
  public static final Source AUDIT_NORMS =
      new Source(
          "NVRR, Metadossier woonbeleid, normen",
          2022,
          "metadossierwoonbeleid.nvrr.nl/onderzoeksopzet/normen");
  public static final Source THE_HAGUE =
      new Source(
          "Rekenkamer Den Haag, Van bouwen naar wonen",
          2008,
          "nvrr.nl/rapport/van-bouwen-naar-wonen-prestatieafspraken-met-corporaties");
  public static final Source RIGO =
      new Source(
          "RIGO, Prestatieafspraken in Leusden, Nijkerk en Barneveld", 2008, "nvrr.nl/nieuws/5315");
  public static final Source MAGAZINE =
      new Source(
          "BZK en Platform31, Prestatieafspraken: wonen met zorg",
          2020,
          "magazines.woningmarktbeleid.nl/prestatieafspraken/2020/01/prestatieafspraken");
  public static final Source EXPLORATION =
      new Source(
          "Platform31 en KCWZ, De inhoud van prestatieafspraken wonen-zorg",
          2016,
          "5dok.net/document/yj7mlk5k-verkenning-wonen-zorg-prestatieafspraken-december.html");
  public static final Source TASKFORCE =
      new Source(
          "Taskforce Wonen en Zorg, Prestatieafspraken",
          2026,
          "taskforcewonenzorg.nl/fases/prestatieafspraken");
  public static final Source TENANTS =
      new Source(
          "Woonbond, Prestatieafspraken wonen en zorg",
          2026,
          "woonbond.nl/prestatieafspraken-wonen-zorg");
  public static final Source BALANCE =
      new Source(
          "Companen, Prestatieafspraken in balans",
          2026,
          "companen.nl/prestatieafspraken-in-balans");
  public static final Source COMPLIANCE =
      new Source(
          "Companen, Wet versterking regie volkshuisvesting: prestatieafspraken",
          2026,
          "companen.nl/wet-versterking-regie-volkshuisvesting-prestatieafspraken");
  public static final Source HOUSING_ACT =
      new Source("Woningwet, artikel 42 tot en met 44a", 2026, "wetten.overheid.nl/BWBR0005181");
  public static final Source ENVIRONMENT_ACT =
      new Source("Omgevingswet, artikel 2.4 en 5.8", 2026, "wetten.overheid.nl/BWBR0037885");
  public static final Source SOCIAL_SUPPORT_ACT =
      new Source(
          "Wet maatschappelijke ondersteuning 2015, artikel 2.3.5",
          2026,
          "wetten.overheid.nl/BWBR0035362");
  public static final Source LONG_TERM_CARE_ACT =
      new Source(
          "Wet langdurige zorg, artikel 3.2.3 en 4.2.1", 2026, "wetten.overheid.nl/BWBR0035917");
  public static final Source GUIDE =
      new Source(
          "Platform31, Wegwijzer prestatieafspraken wonen en zorg",
          2026,
          "platform31.nl/nieuws/wegwijzer-prestatieafspraken-wonen-en-zorg");
  static final Source APPROPRIATE_ALLOCATION =
      new Source(
          "Besluit toegelaten instellingen volkshuisvesting 2015, artikel 54",
          2026,
          "wetten.overheid.nl/BWBR0036702");
  static final Source ROERMOND =
      new Source(
          "Prestatieafspraken Roermond, looptijd, evaluatie en actualisering",
          2021,
          "5dok.net/article/looptijd-evaluatie-en-actualisering-van-de-afspraken.q2n39kwe");
  static final Source PLAN_REGISTRATION =
      new Source("Planregistratie, basisset 20: bruto, sloop en netto", 2026, "");
  static final Source DISTANCES =
      new Source(
          "Geroscoop, afstanden tot voorzieningen", 2026, "geroscoop.nl/RechtsIntro_afs.html");
  static final Source WALKING =
      new Source(
          "CROW, Nabijheid en voorzieningen",
          2026,
          "crow.nl/duurzame-mobiliteit/home/duurzaam-economisch-groeipotentieel/nabijheid-en-voorzieningen");
  static final Source VERA =
      new Source("VERA referentiedata, lijst Woonvorm", 2026, "vera, lijst WOONVORM");
  static final Source TERMS =
      new Source(
          "Thuiscomfort, Termen en begrippen toegankelijke woningen",
          2026,
          "thuiscomfort.nl/experts/bat/Termen-en-begrippen-toegankelijke-woningen.html");
  public static final Source PLAIN_LANGUAGE =
      new Source("Direct Duidelijk, Schrijftips", 2026, "directduidelijk.nl/schrijftips/tips");
  public static final Source LANGUAGE_ADVICE =
      new Source(
          "Taaladvies.net, Afkortingen: gebruik",
          2026,
          "taaladvies.net/afkortingen-gebruik-algemeen");

  private Sources() {}
}
