package nl.afsprakenwijzer.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import nl.afsprakenwijzer.checker.reading.Mention;
import nl.afsprakenwijzer.checker.reading.MentionType;
import org.junit.jupiter.api.Test;

/**
 * A random value, written in any of the forms that administrative Dutch has for it, is read back as
 * the same value.
 */
class NumberAndTimeFormsTest {
  private static final SmartChecker CHECKER = SmartChecker.create();
  private static final long SEED = 20261122;
  private static final int ROUNDS = 60;
  private static final String[] ONES = {
    "nul",
    "één",
    "twee",
    "drie",
    "vier",
    "vijf",
    "zes",
    "zeven",
    "acht",
    "negen",
    "tien",
    "elf",
    "twaalf",
    "dertien",
    "veertien",
    "vijftien",
    "zestien",
    "zeventien",
    "achttien",
    "negentien"
  };
  private static final String[] TENS = {
    "", "", "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"
  };
  private static final String[] MONTHS = {
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december"
  };

  /** Words as written, with the value that stands behind them. */
  private record Form(String words, String value) {}

  private static List<Form> amounts() {
    Random random = new Random(SEED);
    List<Form> forms = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      int number = 2 + random.nextInt(random.nextBoolean() ? 60 : 1900);
      for (String written : List.of(Integer.toString(number), points(number), letters(number))) {
        for (String comparator : List.of("", "minimaal ", "ten minste ", "circa ", "hoogstens ")) {
          forms.add(new Form(comparator + written + " woningen", Integer.toString(number)));
        }
      }
      int more = number + 1 + random.nextInt(40);
      for (String link : List.of(" tot ", " à ", " tot en met ", "-")) {
        forms.add(new Form(number + link + more + " woningen", number + ".." + more));
      }
      forms.add(new Form("tussen " + number + " en " + more + " woningen", number + ".." + more));
      forms.add(new Form("€ " + points(number * 1000), Integer.toString(number * 1000)));
      forms.add(new Form(points(number * 1000) + " euro", Integer.toString(number * 1000)));
      forms.add(new Form("€ " + points(number * 1000) + ",-", Integer.toString(number * 1000)));
      forms.add(new Form(number + " miljoen euro", number + "000000"));
      forms.add(new Form("€ " + number + " mln.", number + "000000"));
      int share = 1 + random.nextInt(99);
      forms.add(new Form(share + "% van de woningen", Integer.toString(share)));
      forms.add(new Form(share + " procent van de woningen", Integer.toString(share)));
      forms.add(new Form(letters(share + 1) + " procent", Integer.toString(share + 1)));
      forms.add(new Form(number + " m2 ruimte", Integer.toString(number)));
      forms.add(new Form(number + " meter stoep", Integer.toString(number)));
      forms.add(new Form(number + " km fietspad", Integer.toString(number * 1000)));
    }
    return forms;
  }

  private static List<Form> times() {
    Random random = new Random(SEED);
    List<Form> forms = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      LocalDate date = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(3650));
      int year = date.getYear();
      String month = MONTHS[date.getMonthValue() - 1];
      for (String before : List.of("uiterlijk ", "vóór ", "op ", "per ")) {
        for (String written : dates(date, month)) {
          forms.add(new Form(before + written, date.toString()));
        }
      }
      forms.add(new Form("in " + month + " " + year, date.toString().substring(0, 7)));
      forms.add(new Form("in de maand " + month + " " + year, date.toString().substring(0, 7)));
      int quarter = 1 + random.nextInt(4);
      String[] ordinals = {"eerste", "tweede", "derde", "vierde"};
      String value = year + "-Q" + quarter;
      forms.add(new Form("in Q" + quarter + " " + year, value));
      forms.add(new Form("in het " + ordinals[quarter - 1] + " kwartaal van " + year, value));
      forms.add(new Form("in het " + quarter + "e kwartaal " + year, value));
      forms.add(new Form("in kwartaal " + quarter + " van " + year, value));
      int half = 1 + random.nextInt(2);
      String halfYear = year + "-H" + half;
      forms.add(new Form("in het " + ordinals[half - 1] + " halfjaar van " + year, halfYear));
      forms.add(new Form("in de " + ordinals[half - 1] + " helft van " + year, halfYear));
      forms.add(new Form("eind " + year, year + "-12-31"));
      forms.add(new Form("ultimo " + year, year + "-12-31"));
      forms.add(new Form("medio " + year, year + "-07-01"));
      forms.add(new Form("begin " + year, year + "-Q1"));
      forms.add(new Form("in het voorjaar van " + year, year + "-Q2"));
      forms.add(new Form("in het najaar van " + year, year + "-Q4"));
      forms.add(new Form("vanaf " + year, year + "/.."));
      int last = year + 1 + random.nextInt(5);
      for (String range :
          List.of("in de periode %d-%d", "van %d tot en met %d", "tussen %d en %d")) {
        forms.add(new Form(String.format(Locale.ROOT, range, year, last), year + "/" + last));
      }
      forms.add(new Form("in het schooljaar " + year + "-" + (year + 1), year + "/" + (year + 1)));
      lengths(2 + random.nextInt(10), forms);
    }
    return forms;
  }

  private static List<String> dates(LocalDate date, String month) {
    int day = date.getDayOfMonth();
    int number = date.getMonthValue();
    int year = date.getYear();
    return List.of(
        day + " " + month + " " + year,
        date.toString(),
        String.format(Locale.ROOT, "%02d-%02d-%d", day, number, year),
        String.format(Locale.ROOT, "%02d.%02d.%d", day, number, year),
        day + "/" + number + "/" + year);
  }

  private static void lengths(int count, List<Form> forms) {
    for (String written : List.of(Integer.toString(count), letters(count))) {
      forms.add(new Form("binnen " + written + " weken na de melding", "P" + count + "W"));
      forms.add(new Form("binnen " + written + " maanden", "P" + count + "M"));
      forms.add(new Form("gedurende " + written + " jaar", "P" + count + "Y"));
      forms.add(new Form("elke " + written + " maanden", "P" + count + "M"));
      forms.add(new Form("om de " + written + " weken", "P" + count + "W"));
      forms.add(new Form("eens per " + written + " jaar", "P" + count + "Y"));
      forms.add(new Form(written + " keer per jaar", "R" + count + "/P1Y"));
      forms.add(new Form(written + " maal per kwartaal", "R" + count + "/P3M"));
    }
  }

  private static final List<Form> FIXED =
      List.of(
          new Form("iedere eerste maandag van het kwartaal", "P3M"),
          new Form("elke laatste vrijdag van de maand", "P1M"),
          new Form("elke maandag", "P1W"),
          new Form("elk voorjaar", "P1Y"),
          new Form("binnen anderhalf jaar", "P18M"),
          new Form("binnen een half jaar", "P6M"),
          new Form("op de eerste maandag van maart 2027", "2027-03-01"),
          new Form("in de winter van 2026-2027", "2026-12/2027-02"),
          new Form("op kwartaalbasis", "P3M"),
          new Form("in deze collegeperiode", ""),
          new Form("dit kwartaal", ""),
          new Form("volgend voorjaar", ""));

  private static final List<Form> FRACTIONS =
      List.of(
          new Form("anderhalf miljoen euro", "1500000"),
          new Form("twee derde van de woningen", "66.67"),
          new Form("een derde deel van de woningen", "33.33"),
          new Form("driekwart van de woningen", "75"),
          new Form("de helft van de woningen", "50"),
          new Form("één op de vijf woningen", "20"),
          new Form("2/3 van de woningen", "66.67"),
          new Form("een half procent", "0.5"),
          new Form("een dertigtal woningen", "30"),
          new Form("twee ton", "200000"),
          new Form("2,5 hectare", "25000"),
          new Form("20 of meer woningen", "20"));

  @Test
  void amountInAnyForm_isReadAsItsValue() {
    assertThat(amounts()).hasSizeGreaterThan(1_500);
    assertThat(misread(amounts(), "De corporatie levert %s in Oost.", MentionType.QUANTITY))
        .isEmpty();
    assertThat(misread(FRACTIONS, "De corporatie levert %s in Oost.", MentionType.QUANTITY))
        .isEmpty();
  }

  @Test
  void timeInAnyForm_isReadAsItsValue() {
    assertThat(times()).hasSizeGreaterThan(2_500);
    assertThat(misread(times(), "De corporatie meldt dat %s.", MentionType.TIME)).isEmpty();
    assertThat(misread(FIXED, "De corporatie meldt dat %s.", MentionType.TIME)).isEmpty();
  }

  private static List<String> misread(List<Form> forms, String sentence, MentionType type) {
    return forms.stream()
        .filter(form -> !values(String.format(sentence, form.words), type).contains(form.value))
        .map(form -> form + " is " + values(String.format(sentence, form.words), type))
        .distinct()
        .toList();
  }

  private static List<String> values(String sentence, MentionType type) {
    return CHECKER.check(sentence).mentions().stream()
        .filter(mention -> mention.type() == type)
        .map(Mention::value)
        .toList();
  }

  private static String points(int number) {
    return String.format(Locale.forLanguageTag("nl-NL"), "%,d", number);
  }

  /** In Dutch letters, up to 9,999. */
  private static String letters(int number) {
    if (number < 20) {
      return ONES[number];
    }
    if (number < 100) {
      int ones = number % 10;
      String link = ones == 2 || ones == 3 ? "ën" : "en";
      String head = ones == 1 ? "een" : ONES[ones];
      return ones == 0 ? TENS[number / 10] : head + link + TENS[number / 10];
    }
    if (number < 1000) {
      return (number < 200 ? "" : ONES[number / 100]) + "honderd" + rest(number % 100);
    }
    return (number < 2000 ? "" : ONES[number / 1000]) + "duizend" + rest(number % 1000);
  }

  private static String rest(int number) {
    return number == 0 ? "" : number == 1 ? "een" : letters(number);
  }
}
