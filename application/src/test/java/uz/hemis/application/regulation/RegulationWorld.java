package uz.hemis.application.regulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uz.hemis.application.approvals.ProposedEntry;
import uz.hemis.application.corrections.Instructions;
import uz.hemis.application.files.FileReferences;
import uz.hemis.application.regulation.port.DutyFollowers;
import uz.hemis.application.regulation.port.DutyInstances;
import uz.hemis.application.regulation.port.FactPayloads;
import uz.hemis.application.regulation.port.LateEntryPermits;
import uz.hemis.application.regulation.port.PromisedDueDates;
import uz.hemis.application.regulation.port.Rulebooks;
import uz.hemis.application.shared.Moment;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.MinistryUnit;
import uz.hemis.domain.access.Place;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.notices.Notice;
import uz.hemis.domain.regulation.DueDatePromises;
import uz.hemis.domain.regulation.Duty;
import uz.hemis.domain.regulation.DutyInstance;
import uz.hemis.domain.regulation.Enforcement;
import uz.hemis.domain.regulation.Entry;
import uz.hemis.domain.regulation.EntryObject;
import uz.hemis.domain.regulation.EventKind;
import uz.hemis.domain.regulation.GrantTerm;
import uz.hemis.domain.regulation.LateEntryPermit;
import uz.hemis.domain.regulation.Occasion;
import uz.hemis.domain.regulation.RecordedFact;
import uz.hemis.domain.regulation.RegulationRule;
import uz.hemis.domain.regulation.RegulationVersion;
import uz.hemis.domain.regulation.Rulebook;
import uz.hemis.domain.regulation.TermStart;
import uz.hemis.domain.regulation.Text;
import uz.hemis.domain.regulation.Wording;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.shared.time.CalendarDay;
import uz.hemis.domain.shared.time.Tashkent;
import uz.hemis.domain.shared.time.Term;
import uz.hemis.domain.shared.time.WeekType;
import uz.hemis.domain.shared.time.WorkingCalendar;

/** An institution in memory: one duty, a calendar that can change, and a clock that can be set. */
public final class RegulationWorld {

  static final String DUTY = "PERSONNEL_EVENT";
  static final UUID EMPLOYEE = new UUID(1, 2);
  static final UUID DEPARTMENT = new UUID(4, 1);
  static final UUID HR_PERSON = new UUID(1, 1);

  final Map<UUID, LateEntryPermit> permits = new LinkedHashMap<>();
  final List<String> attached = new ArrayList<>();
  final List<Notice> notices = new ArrayList<>();
  final Map<LocalDate, LocalDate> promised = new HashMap<>();
  private WorkingCalendar calendar = WorkingCalendar.of(List.of(), LocalDate.of(2026, 12, 31));
  private Instant now = Instant.parse("2026-11-20T07:00:00Z");
  private long ids;

  public final Moment moment =
      new Moment() {
        @Override
        public Instant now() {
          return now;
        }

        @Override
        public LocalDate today() {
          return Tashkent.dateOf(now);
        }
      };

  public final List<Duty> duties = new ArrayList<>(List.of(personnelEvent()));
  public final Map<UUID, DutyInstance> instances = new LinkedHashMap<>();
  public final List<String> followed = new ArrayList<>();
  final List<UUID> faculties = new ArrayList<>();

  private final Rulebooks rulebooks =
      new Rulebooks() {
        @Override
        public Rulebook current() {
          return new Rulebook(
              duties.stream().map(Duty::regulation).distinct().toList(),
              duties,
              Map.of(DUTY, new DueDatePromises(promised)),
              WeekType.FIVE_DAY);
        }

        @Override
        public void changed() {
          followed.add("changed");
        }
      };

  private final PromisedDueDates promises =
      (duty, event, dueDate) ->
          promised.merge(event, dueDate, (one, other) -> one.isAfter(other) ? one : other);

  private final DutyInstances opened = new OpenedDuties(instances);

  private final DutyFollowers followers =
      new DutyFollowers() {
        @Override
        public void missed(DutyInstance instance) {
          followed.add("missed " + instance.duty().code());
        }

        @Override
        public void doneLate(DutyInstance instance) {
          followed.add("late " + instance.duty().code());
        }
      };

  private final LateEntryPermits store =
      new LateEntryPermits() {
        @Override
        public LateEntryPermit getForUpdate(UUID id) {
          return Optional.ofNullable(permits.get(id))
              .orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
        }

        @Override
        public Optional<LateEntryPermit> findUnspentForUpdate(String duty, EntryObject object) {
          return permits.values().stream().filter(p -> unspentFor(p, duty, object)).findFirst();
        }

        @Override
        public void save(LateEntryPermit permit) {
          permits.put(permit.id(), permit);
        }
      };

  private final FileReferences files =
      (actor, file, purpose, field, owner) -> attached.add(purpose + " " + field + " " + owner);

  private final Judgement judgement = new Judgement(rulebooks, () -> calendar, moment);
  private final Openings openings =
      new Openings(
          opened,
          (role, units, on) -> Optional.empty(),
          kind -> faculties.stream().map(unit -> Place.of(List.of(unit))).toList(),
          () -> new UUID(6, ++ids),
          moment);
  final WindowQueries windows = new WindowQueriesService(judgement);
  public final EntryWindow window =
      new EntryWindowService(judgement, opened, openings, new PermitDoor(store), followers, moment);
  public final Happenings happenings = new HappeningsService(judgement, opened, openings);
  final Map<String, EventKind> kinds = new LinkedHashMap<>();
  final List<RecordedFact> facts = new ArrayList<>();
  final List<UUID> askedInstructionFor = new ArrayList<>();
  private final Instructions instructions = (actor, subject) -> askedInstructionFor.add(subject);
  final List<ProposedEntry> proposals = new ArrayList<>();
  private final EnteredFacts enteredFacts =
      new EnteredFacts(
          code ->
              Optional.ofNullable(kinds.get(code))
                  .orElseThrow(() -> new RuleBroken(RegulationRule.EVENT_KIND_UNKNOWN)),
          new FactPlaces(RegulationWorld::placesOf),
          files,
          judgement,
          moment);
  private final KeptFacts payloads = new KeptFacts();
  final RecordFact recordFact =
      new RecordFactService(
          enteredFacts, window, facts::add, instructions, () -> new UUID(5, ++ids), moment);
  final ProposeFact proposeFact =
      new ProposeFactService(
          enteredFacts, window, instructions, this::propose, payloads, () -> new UUID(5, ++ids));
  final FactEffect factEffect = new FactEffect(enteredFacts, window, facts::add, payloads, moment);
  final ReviewEntry reviewing = new ReviewEntryService(opened, RegulationWorld::placesOf, moment);
  public final LockOverdueDuties locking =
      new LockOverdueDutiesService(judgement, opened, followers, moment);
  final ProlongDueDates prolonging = new ProlongDueDatesService(judgement, opened);
  final RequestLateEntry request =
      new RequestLateEntryService(
          windows, RegulationWorld::placesOf, store, files, () -> new UUID(7, ++ids), moment);
  final DecideLateEntry decide = new DecideLateEntryService(store, windows, notices::add, moment);
  final KeepOpenDueDatesService openDueDates =
      new KeepOpenDueDatesService(judgement, rulebooks, promises);

  private UUID propose(Actor proposer, ProposedEntry entry) {
    proposals.add(entry);
    return new UUID(3, proposals.size());
  }

  public void at(String instant) {
    now = Instant.parse(instant);
  }

  void decreed(CalendarDay day) {
    openDueDates.keep();
    calendar = calendar.with(List.of(day), LocalDate.of(2026, 12, 31));
  }

  static Entry hire(String orderDate) {
    return entry("HIRE", EMPLOYEE, orderDate);
  }

  static Entry entry(String kind, UUID subject, String date) {
    return new Entry(
        kind,
        subject,
        "12-K",
        Entry.Dates.both(LocalDate.parse(date)),
        Place.of(List.of(new UUID(4, 1))),
        null);
  }

  static RequestLateEntry.Command wish(String orderDate) {
    return wish(
        orderDate, new RequestLateEntry.Files(new UUID(5, 1), new UUID(5, 2), new UUID(5, 3)));
  }

  static RequestLateEntry.Command wish(String orderDate, RequestLateEntry.Files papers) {
    return new RequestLateEntry.Command(List.of(late(EMPLOYEE, orderDate)), "It came late", papers);
  }

  static RequestLateEntry.Late late(UUID subject, String orderDate) {
    return new RequestLateEntry.Late(DUTY, subject, "HIRE", "12-K", LocalDate.parse(orderDate));
  }

  static Actor actor(UUID person, Role role, Scope scope, MinistryUnit unit) {
    UUID account = new UUID(9, role.ordinal());
    return new Actor(person, account, account, account, role, scope, unit);
  }

  static Actor hr() {
    return actor(HR_PERSON, Role.HR_DEPARTMENT, Scope.institution(), null);
  }

  static Actor rttrm() {
    return actor(new UUID(2, 1), Role.RTTRM_OPERATOR, Scope.institution(), null);
  }

  static Actor ministry(MinistryUnit unit) {
    return actor(new UUID(3, 1), Role.MINISTRY_UNIT, Scope.institution(), unit);
  }

  private static Map<UUID, Place> placesOf(Collection<UUID> subjects) {
    return subjects.stream()
        .distinct()
        .collect(Collectors.toMap(Function.identity(), RegulationWorld::placeOf));
  }

  private static Place placeOf(UUID subject) {
    if (subject.equals(Entry.INSTITUTION)) {
      return Place.institution();
    }
    if (!subject.equals(EMPLOYEE) && !subject.equals(DEPARTMENT)) {
      throw new RuleBroken(AccessRule.NOT_FOUND);
    }
    return Place.of(List.of(DEPARTMENT));
  }

  private static boolean unspentFor(LateEntryPermit permit, String duty, EntryObject object) {
    boolean asOfItsGrant = permit.state(LocalDate.MIN).isLive();
    return asOfItsGrant
        && IntStream.range(0, permit.request().items().size())
            .filter(item -> permit.useOf(item).isEmpty())
            .anyMatch(item -> permit.request().items().get(item).isFor(duty, object));
  }

  private static Duty personnelEvent() {
    return duty(
        DUTY,
        Occasion.ofOwnEntry(Set.of("HIRE", "POSITION_CHANGE", "DISMISS"), TermStart.ORDER_DATE),
        Role.HR_DEPARTMENT,
        new Term.WorkingDays(3));
  }

  static Duty approvedBy(Role approver, Duty duty) {
    return new Duty(
        duty.code(),
        duty.process(),
        duty.role(),
        duty.occasion(),
        duty.term(),
        duty.enforcement(),
        approver,
        duty.basis(),
        duty.wording());
  }

  /** A hard row that the text states. */
  public static Duty duty(String code, Occasion occasion, Role role, Term term) {
    return duty(code, occasion, role, term, Enforcement.HARD);
  }

  /** A row that the text states. */
  public static Duty duty(
      String code, Occasion occasion, Role role, Term term, Enforcement enforcement) {
    RegulationVersion version =
        new RegulationVersion("HEMIS-2024", LocalDate.of(2024, 11, 1), new GrantTerm(5, 30));
    Text text = new Text("Matn", "Матн", "Текст", "Text");
    return new Duty(
        code,
        new Duty.Process(3, 1),
        role,
        occasion,
        term,
        enforcement,
        null,
        Duty.Basis.stated("3.1.3", version),
        new Wording(text, text));
  }

  /** Keeps what was proposed instead of writing it down. */
  private static final class KeptFacts implements FactPayloads {

    private final Map<String, Proposed> kept = new LinkedHashMap<>();

    @Override
    public String write(Proposed fact) {
      kept.put(fact.fact().toString(), fact);
      return fact.fact().toString();
    }

    @Override
    public Proposed read(String payload) {
      return kept.get(payload);
    }
  }
}
