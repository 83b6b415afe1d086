package uz.hemis.bootstrap.demo;

import java.time.LocalDate;
import java.util.List;
import uz.hemis.domain.people.Identity;
import uz.hemis.domain.people.IdentityEntry;
import uz.hemis.domain.shared.person.Citizenship;
import uz.hemis.domain.shared.person.Sex;
import uz.hemis.domain.shared.person.Spelling;

/**
 * A human being who does not exist: names from short lists, district 000 in the PINFL, which no
 * district has, and a right check digit. All are born in the twentieth century.
 *
 * @param number 0 to {@value #MOST} - 1; each gives another person
 */
record InventedPerson(int number) {

  /** How many different people there are. */
  static final int MOST = 290;

  private static final List<String> FAMILIES =
      List.of("Namunov", "Sinovov", "Misolov", "Tajribov", "Koʻrgazmov", "Ibratov");
  private static final List<String> MEN = List.of("Anvar", "Botir", "Davron", "Jasur", "Sherzod");
  private static final List<String> WOMEN =
      List.of("Aziza", "Dilnoza", "Gulnora", "Madina", "Nilufar");
  private static final LocalDate FIRST_BIRTH = LocalDate.of(1970, 1, 1);
  private static final int BIRTH_STEP = 37;
  private static final int[] WEIGHTS = {7, 3, 1};

  InventedPerson {
    if (number < 0 || number >= MOST) {
      throw new IllegalArgumentException("number: " + number);
    }
  }

  /** Who the person is said to be. */
  Identity identity(LocalDate today) {
    return new IdentityEntry(
            name(), null, birthDate(), sex(), Citizenship.UZBEKISTAN, pinfl(), null)
        .judge(today);
  }

  /** The 14 digits: sex and century, birth date, district 000, serial number, check digit. */
  String pinfl() {
    LocalDate birth = birthDate();
    String digits =
        "%d%02d%02d%02d000%03d"
            .formatted(
                sex() == Sex.MALE ? 3 : 4,
                birth.getDayOfMonth(),
                birth.getMonthValue(),
                birth.getYear() % 100,
                number + 1);
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      sum += (digits.charAt(i) - '0') * WEIGHTS[i % WEIGHTS.length];
    }
    return digits + sum % 10;
  }

  private Spelling name() {
    String family = FAMILIES.get(number / 10 % FAMILIES.size());
    List<String> given = sex() == Sex.MALE ? MEN : WOMEN;
    return new Spelling(
        sex() == Sex.MALE ? family : family + "a", given.get(number / 2 % given.size()), null);
  }

  private LocalDate birthDate() {
    return FIRST_BIRTH.plusDays((long) number * BIRTH_STEP);
  }

  private Sex sex() {
    return number % 2 == 0 ? Sex.MALE : Sex.FEMALE;
  }
}
