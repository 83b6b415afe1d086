package uz.hemis.adapters.persistence.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.adapters.persistence.shared.SqlArray;
import uz.hemis.adapters.persistence.shared.StatementFailed;
import uz.hemis.application.people.port.People;
import uz.hemis.application.shared.Moment;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.people.Identity;
import uz.hemis.domain.people.Person;
import uz.hemis.domain.shared.person.Citizenship;
import uz.hemis.domain.shared.person.PersonRule;
import uz.hemis.domain.shared.person.Pinfl;
import uz.hemis.domain.shared.person.Sex;
import uz.hemis.domain.shared.person.Spelling;
import uz.hemis.domain.shared.rule.RuleBroken;

@ApplicationScoped
class SqlPeople implements People {

  private static final String SELECT =
      "select p.id, p.version, p.pinfl_sealed, p.document_sealed, p.birth_date, p.sex,"
          + " p.citizenship, "
          + PersonNames.COLUMNS
          + " from people_person p where ";

  /** Waits for whoever is entering the same PINFL, and leaves the row to who was first. */
  private static final String INSERT =
      """
      insert into people_person (family_name, given_name, patronymic, family_name_cyrillic,
        given_name_cyrillic, patronymic_cyrillic, birth_date, sex, citizenship, pinfl_sealed,
        pinfl_hash, document_sealed, document_hash, id, version, created_at)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?)
      on conflict (pinfl_hash) do nothing""";

  private static final String UPDATE =
      """
      update people_person set family_name = ?, given_name = ?, patronymic = ?,
        family_name_cyrillic = ?, given_name_cyrillic = ?, patronymic_cyrillic = ?,
        birth_date = ?, sex = ?, citizenship = ?, pinfl_sealed = ?, pinfl_hash = ?,
        document_sealed = ?, document_hash = ?, version = version + 1
      where id = ? and version = ?""";

  /** In the order of the hashes, so that two lists with the same people wait for one another. */
  private static final String INSERT_ALL =
      """
      insert into people_person (id, version, family_name, given_name, patronymic,
        family_name_cyrillic, given_name_cyrillic, patronymic_cyrillic, birth_date, sex, citizenship,
        pinfl_sealed, pinfl_hash, document_sealed, document_hash, created_at)
      select id, 1, family, given, patronymic, family_cyrillic, given_cyrillic, patronymic_cyrillic,
        birth, sex, citizenship, pinfl, pinfl_hash, document, document_hash, ?
      from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
        ?::text[]::date[], ?::text[], ?::text[], ?::bytea[], ?::bytea[], ?::bytea[], ?::bytea[])
        newcomer (id, family, given, patronymic, family_cyrillic, given_cyrillic,
          patronymic_cyrillic, birth, sex, citizenship, pinfl, pinfl_hash, document, document_hash)
      order by pinfl_hash
      on conflict (pinfl_hash) do nothing
      returning id""";

  private final Jdbc jdbc;
  private final SealedIdentity sealed;
  private final Moment moment;

  SqlPeople(Jdbc jdbc, SealedIdentity sealed, Moment moment) {
    this.jdbc = jdbc;
    this.sealed = sealed;
    this.moment = moment;
  }

  @Override
  public Person get(UUID person) {
    return jdbc.find(SELECT + "p.id = ?", this::person, person)
        .orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
  }

  @Override
  public Optional<Person> findByPinfl(Pinfl pinfl) {
    return jdbc.find(SELECT + "p.pinfl_hash = ?", this::person, sealed.hash(pinfl));
  }

  @Override
  public Person admit(Person newcomer) {
    int kept = jdbc.change(INSERT, values(newcomer, moment.now()));
    return kept == 1 ? newcomer : findByPinfl(newcomer.identity().pinfl()).orElseThrow();
  }

  @Override
  public List<Person> listByPinfl(Collection<Pinfl> pinfls) {
    return jdbc.list(
        SELECT + "p.pinfl_hash = any (?)", this::person, SqlArray.ofBytes(pinfls, sealed::hash));
  }

  @Override
  public List<Person> admitAll(List<Person> newcomers) {
    Set<UUID> kept =
        Set.copyOf(jdbc.list(INSERT_ALL, row -> Jdbc.uuid(row, "id"), columns(newcomers)));
    List<Pinfl> known =
        newcomers.stream()
            .filter(newcomer -> !kept.contains(newcomer.id()))
            .map(newcomer -> newcomer.identity().pinfl())
            .toList();
    Map<Pinfl, Person> holders =
        known.isEmpty()
            ? Map.of()
            : listByPinfl(known).stream()
                .collect(
                    Collectors.toMap(holder -> holder.identity().pinfl(), Function.identity()));
    return newcomers.stream()
        .map(
            newcomer ->
                kept.contains(newcomer.id()) ? newcomer : holders.get(newcomer.identity().pinfl()))
        .toList();
  }

  @Override
  public void save(Person person) {
    try {
      if (jdbc.change(UPDATE, values(person, person.version())) == 0) {
        throw new RuleBroken(AccessRule.VERSION_STALE);
      }
    } catch (StatementFailed failed) {
      throw failed.isDuplicate()
          ? new RuleBroken(PersonRule.PINFL_TAKEN, "/pinfl", Map.of())
          : failed;
    }
  }

  private Object[] values(Person person, Object last) {
    Identity identity = person.identity();
    Spelling latin = identity.name().latin();
    Spelling cyrillic = identity.name().cyrillic();
    return new Object[] {
      latin.familyName(),
      latin.givenName(),
      latin.patronymic(),
      cyrillic == null ? null : cyrillic.familyName(),
      cyrillic == null ? null : cyrillic.givenName(),
      cyrillic == null ? null : cyrillic.patronymic(),
      identity.birthDate(),
      identity.sex().name(),
      identity.citizenship().code(),
      sealed.seal(identity.pinfl(), person.id()),
      sealed.hash(identity.pinfl()),
      sealed.seal(identity.document(), person.id()),
      sealed.hash(identity.document()),
      person.id(),
      last
    };
  }

  private Object[] columns(List<Person> newcomers) {
    return new Object[] {
      moment.now(),
      SqlArray.of("uuid", newcomers, Person::id),
      texts(newcomers, who -> latin(who).familyName()),
      texts(newcomers, who -> latin(who).givenName()),
      texts(newcomers, who -> latin(who).patronymic()),
      texts(newcomers, who -> cyrillic(who, Spelling::familyName)),
      texts(newcomers, who -> cyrillic(who, Spelling::givenName)),
      texts(newcomers, who -> cyrillic(who, Spelling::patronymic)),
      texts(newcomers, who -> who.identity().birthDate().toString()),
      texts(newcomers, who -> who.identity().sex().name()),
      texts(newcomers, who -> who.identity().citizenship().code()),
      SqlArray.ofBytes(newcomers, who -> sealed.seal(who.identity().pinfl(), who.id())),
      SqlArray.ofBytes(newcomers, who -> sealed.hash(who.identity().pinfl())),
      SqlArray.ofBytes(newcomers, who -> sealed.seal(who.identity().document(), who.id())),
      SqlArray.ofBytes(newcomers, who -> sealed.hash(who.identity().document()))
    };
  }

  private static SqlArray texts(List<Person> people, Function<Person, String> text) {
    return SqlArray.of("text", people, text);
  }

  private static Spelling latin(Person person) {
    return person.identity().name().latin();
  }

  private static String cyrillic(Person person, Function<Spelling, String> part) {
    Spelling spelling = person.identity().name().cyrillic();
    return spelling == null ? null : part.apply(spelling);
  }

  private Person person(ResultSet row) throws SQLException {
    UUID id = Jdbc.uuid(row, "id");
    return new Person(
        id,
        new Identity(
            PersonNames.read(row),
            row.getObject("birth_date", LocalDate.class),
            Sex.valueOf(row.getString("sex")),
            Citizenship.ofCode(row.getString("citizenship")),
            sealed.openPinfl(row.getBytes("pinfl_sealed"), id),
            sealed.openDocument(row.getBytes("document_sealed"), id)),
        row.getLong("version"));
  }
}
