package uz.hemis.application.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uz.hemis.application.approvals.EndedProposal;
import uz.hemis.application.approvals.Proposals;
import uz.hemis.application.approvals.ProposedEntry;
import uz.hemis.application.catalogue.port.CanonicalContent;
import uz.hemis.application.catalogue.port.Drafts;
import uz.hemis.application.catalogue.port.EventKindRegister;
import uz.hemis.application.catalogue.port.PublishedVersions;
import uz.hemis.application.regulation.port.Rulebooks;
import uz.hemis.application.shared.Moment;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.MinistryUnit;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.catalogue.CatalogueContent;
import uz.hemis.domain.catalogue.CatalogueRow;
import uz.hemis.domain.catalogue.Heading;
import uz.hemis.domain.catalogue.LegalAct;
import uz.hemis.domain.catalogue.PublishedVersion;
import uz.hemis.domain.catalogue.RegulationDraft;
import uz.hemis.domain.notices.Notice;
import uz.hemis.domain.regulation.Duty;
import uz.hemis.domain.regulation.DutySource;
import uz.hemis.domain.regulation.Enforcement;
import uz.hemis.domain.regulation.EventKind;
import uz.hemis.domain.regulation.GrantTerm;
import uz.hemis.domain.regulation.Occasion;
import uz.hemis.domain.regulation.Rulebook;
import uz.hemis.domain.regulation.TermStart;
import uz.hemis.domain.regulation.Text;
import uz.hemis.domain.regulation.VersionState;
import uz.hemis.domain.regulation.Wording;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.shared.time.Tashkent;
import uz.hemis.domain.shared.time.Term;

/** The ministry's table in memory: one version that is law, drafts, and what was proposed. */
final class Ministry {

  static final Text TEXT = new Text("Matn", "Матн", "Текст", "Text");
  static final Actor DRAFTER = actor(1, Role.MINISTRY_UNIT);
  static final Actor COLLEAGUE = actor(2, Role.MINISTRY_UNIT);
  static final Actor APPROVER = actor(3, Role.MINISTRY_UNIT);
  static final String CODE = "HEMIS-2027";

  final Map<String, RegulationDraft> kept = new HashMap<>();
  final Map<String, EventKind> kinds = new HashMap<>(Map.of("HIRE", hire()));
  final List<ProposedEntry> proposed = new ArrayList<>();
  final List<UUID> takenBack = new ArrayList<>();
  final List<Notice> notices = new ArrayList<>();
  final Set<Role> told = new HashSet<>();
  int changes;
  private Instant now = Instant.parse("2026-11-20T07:00:00Z");
  private PublishedVersion law =
      new PublishedVersion(
          "HEMIS-2024", CatalogueContent.of(heading("2024-11-01").toHeading(grant()), rows(3)));
  private long ids;

  final Moment moment =
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

  private final Drafts drafts =
      new Drafts() {
        @Override
        public RegulationDraft get(String code) {
          RegulationDraft draft = kept.get(code);
          if (draft == null) {
            throw new RuleBroken(AccessRule.NOT_FOUND);
          }
          return copy(draft, draft.version());
        }

        @Override
        public RegulationDraft getForUpdate(String code) {
          return get(code);
        }

        @Override
        public boolean admit(RegulationDraft draft) {
          return kept.putIfAbsent(draft.code(), draft) == null;
        }

        @Override
        public void save(RegulationDraft draft) {
          kept.put(draft.code(), copy(draft, draft.version() + 1));
        }
      };

  private final PublishedVersions versions =
      new PublishedVersions() {
        @Override
        public PublishedVersion newest() {
          return law;
        }

        @Override
        public PublishedVersion newestForPublication() {
          return law;
        }
      };

  private final EventKindRegister register =
      new EventKindRegister() {
        @Override
        public Map<String, EventKind> all() {
          return kinds;
        }

        @Override
        public boolean admit(EventKind kind) {
          return kinds.putIfAbsent(kind.code(), kind) == null;
        }
      };

  private final Rulebooks rulebooks =
      new Rulebooks() {
        @Override
        public Rulebook current() {
          throw new UnsupportedOperationException();
        }

        @Override
        public void changed() {
          changes++;
        }
      };

  private final Proposals proposals =
      (proposer, entry) -> {
        proposed.add(entry);
        return new UUID(8, proposed.size());
      };

  private final CanonicalContent canonical = (code, content) -> code + content;
  private final Checks checks = new Checks(register, versions, moment);

  final DraftRegulation draft =
      new DraftRegulationService(drafts, versions, () -> new UUID(5, ++ids), moment);
  final EditDraft edit = new EditDraftService(drafts);
  final SubmitDraft submit =
      new SubmitDraftService(drafts, checks, proposals, takenBack::add, canonical, moment);
  final PublishVersionService publish =
      new PublishVersionService(
          drafts,
          checks,
          canonical,
          rulebooks,
          new PublicationNotices(
              notices::add,
              (roles, day) -> {
                told.addAll(roles);
                return Set.of(new UUID(7, 70));
              },
              moment),
          moment);
  final RegisterEventKind registerKind = new RegisterEventKindService(register);
  final ConsultCatalogue consult = new ConsultCatalogueService(null, drafts, checks);

  /** A draft that changes the term of hirings, begun by the drafter. */
  void begin() {
    draft.draft(DRAFTER, new DraftRegulation.Command(CODE, heading("2027-01-01")));
    edit.put(DRAFTER, target(), row(1));
  }

  EditDraft.Target target() {
    return new EditDraft.Target(CODE, kept.get(CODE).version());
  }

  /** The last proposal as the approver gets it. */
  EndedProposal approved() {
    ProposedEntry last = proposed.getLast();
    return new EndedProposal(
        new UUID(8, 1), DRAFTER, last.subject(), last.reference(), last.payload(), now);
  }

  void at(String instant) {
    now = Instant.parse(instant);
  }

  void becomes(PublishedVersion newLaw) {
    law = newLaw;
  }

  PublishedVersion law() {
    return law;
  }

  VersionState state() {
    return kept.get(CODE).state();
  }

  static Actor actor(int number, Role role) {
    UUID id = new UUID(7, number);
    MinistryUnit unit = role == Role.MINISTRY_UNIT ? MinistryUnit.EDUCATION_QUALITY : null;
    return new Actor(id, id, id, id, role, Scope.institution(), unit);
  }

  static HeadingEntry heading(String inForceFrom) {
    return new HeadingEntry(
        "Regulation",
        new LegalAct("15", LocalDate.of(2026, 11, 1)),
        new LegalAct(null, null),
        LocalDate.parse(inForceFrom),
        null,
        null);
  }

  static GrantTerm grant() {
    return Heading.grant(5, 30);
  }

  static CatalogueRow row(int workingDays) {
    return new CatalogueRow(
        "PERSONNEL_EVENT",
        new Duty.Process(3, 1),
        Role.HR_DEPARTMENT,
        Occasion.ofOwnEntry(Set.of("HIRE"), TermStart.ORDER_DATE),
        new Term.WorkingDays(workingDays),
        Enforcement.HARD,
        null,
        new CatalogueRow.Ground("3.1.3", DutySource.TEXT, null),
        new Wording(TEXT, TEXT));
  }

  private static List<CatalogueRow> rows(int workingDays) {
    return List.of(row(workingDays));
  }

  private static EventKind hire() {
    return new EventKind("HIRE", EventKind.Origin.SYSTEM, true, Set.of(), TEXT);
  }

  private static RegulationDraft copy(RegulationDraft draft, long version) {
    return new RegulationDraft(
        draft.id(),
        draft.code(),
        version,
        draft.base().orElse(null),
        draft.content(),
        new RegulationDraft.Progress(
            draft.state(),
            draft.drafted().orElse(null),
            draft.editors(),
            draft.submitted().orElse(null),
            draft.proposal().orElse(null),
            draft.approved().orElse(null)));
  }
}
