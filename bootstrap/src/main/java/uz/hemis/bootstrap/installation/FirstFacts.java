package uz.hemis.bootstrap.installation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uz.hemis.bootstrap.startup.Fault;
import uz.hemis.bootstrap.startup.StartRefused;
import uz.hemis.domain.installation.Hosting;
import uz.hemis.domain.people.Identity;
import uz.hemis.domain.people.IdentityEntry;
import uz.hemis.domain.shared.document.OfficialDocument;
import uz.hemis.domain.shared.person.Citizenship;
import uz.hemis.domain.shared.person.FullName;
import uz.hemis.domain.shared.person.Pinfl;
import uz.hemis.domain.shared.person.Spelling;
import uz.hemis.domain.shared.time.WeekType;
import uz.hemis.domain.structure.Institution;
import uz.hemis.domain.structure.Names;

/**
 * What RTTRM declares when it installs the system for an institution (2.1, 2.2).
 *
 * @param institution whom the installation serves
 * @param hosting where the servers stand
 * @param operator RTTRM's employee who will hand the installation over
 * @param order RTTRM's order that appoints the operator
 */
record FirstFacts(Institution institution, Hosting hosting, Identity operator, Order order) {

  private static final String PART_OF_A_NAME = "\\s+";
  private static final int PARTS = 3;

  /** An order before its paper is kept. */
  record Order(String number, LocalDate date, Paper paper) {}

  /** Reads everything; the faults are told by {@link #faults}. */
  static FirstFacts read(
      Function<String, Optional<String>> environment, LocalDate today, PaperFiles papers) {
    Declaration declaration = new Declaration(environment);
    FirstFacts facts = read(declaration, today, papers);
    if (!declaration.faults().isEmpty()) {
      throw new StartRefused(declaration.faults());
    }
    return facts;
  }

  /** Every reason why the facts cannot be read. */
  static List<Fault> faults(
      Function<String, Optional<String>> environment, LocalDate today, PaperFiles papers) {
    Declaration declaration = new Declaration(environment);
    read(declaration, today, papers);
    return declaration.faults();
  }

  private static FirstFacts read(Declaration declared, LocalDate today, PaperFiles papers) {
    String code = declared.read(Variable.INSTITUTION_CODE, text -> matching("\\d{3,4}", text));
    Names names =
        declared.read(Variable.INSTITUTION_NAME, text -> new Names(text, null, null, null));
    String taxpayer =
        declared.read(Variable.INSTITUTION_TAXPAYER_NUMBER, text -> matching("\\d{9}", text));
    WeekType week = declared.read(Variable.INSTITUTION_WEEK, WeekType::valueOf);
    Hosting hosting = declared.read(Variable.HOSTING, Hosting::valueOf);
    Pinfl pinfl = declared.read(Variable.OPERATOR_PINFL, text -> Pinfl.entered(text, today));
    Spelling name = declared.read(Variable.OPERATOR_NAME, FirstFacts::name);
    String number =
        declared.read(
            Variable.OPERATOR_ORDER_NUMBER,
            text -> matching(".{1," + OfficialDocument.MAX_NUMBER + "}", text));
    LocalDate date = declared.read(Variable.OPERATOR_ORDER_DATE, text -> date(text, today));
    Paper paper = declared.read(Variable.OPERATOR_ORDER_FILE, papers::read);
    if (!declared.faults().isEmpty()) {
      return null;
    }
    return new FirstFacts(
        new Institution(0, names, code, taxpayer, week, null),
        hosting,
        identity(name, pinfl, today),
        new Order(number, date, paper));
  }

  private static String matching(String pattern, String text) {
    if (!text.matches(pattern)) {
      throw new IllegalArgumentException(pattern);
    }
    return text;
  }

  private static LocalDate date(String text, LocalDate today) {
    LocalDate date = LocalDate.parse(text);
    if (date.isAfter(today)) {
      throw new IllegalArgumentException("in the future");
    }
    return date;
  }

  /** Family name, given name, and all that follows as the patronymic. */
  private static Spelling name(String text) {
    String[] parts = text.split(PART_OF_A_NAME, PARTS);
    if (parts.length < 2) {
      throw new IllegalArgumentException("one part only");
    }
    return new FullName(
            new Spelling(parts[0], parts[1], parts.length == PARTS ? parts[2] : null), null)
        .latin();
  }

  private static Identity identity(Spelling name, Pinfl pinfl, LocalDate today) {
    return new IdentityEntry(
            name, null, pinfl.birthDate(), pinfl.sex(), Citizenship.UZBEKISTAN, pinfl.value(), null)
        .judge(today);
  }
}
