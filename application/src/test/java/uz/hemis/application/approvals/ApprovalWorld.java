package uz.hemis.application.approvals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uz.hemis.application.approvals.port.Delegations;
import uz.hemis.application.approvals.port.Effects;
import uz.hemis.application.approvals.port.HeldAssignments;
import uz.hemis.application.approvals.port.KeptProposals;
import uz.hemis.application.files.FileReferences;
import uz.hemis.application.shared.Identities;
import uz.hemis.application.shared.Moment;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.approvals.Delegation;
import uz.hemis.domain.approvals.HeldAssignment;
import uz.hemis.domain.approvals.Matter;
import uz.hemis.domain.approvals.Proposal;
import uz.hemis.domain.approvals.ProposalState;
import uz.hemis.domain.files.FilePurpose;
import uz.hemis.domain.notices.Notice;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.shared.time.Period;

/** Everything that the use cases about approvals need, kept in memory. */
final class ApprovalWorld {

  static final String KIND = "TEST_ENTRY";
  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  static final UUID FACULTY = new UUID(1, 1);
  static final UUID OFFICER = new UUID(2, 1);
  static final UUID DEAN = new UUID(2, 2);
  static final UUID DEPUTY = new UUID(2, 3);
  static final UUID HEAD = new UUID(2, 4);
  static final UUID DEANS_ASSIGNMENT = new UUID(3, 2);
  static final UUID RESULT = new UUID(9, 9);

  final Map<UUID, Proposal> proposals = new LinkedHashMap<>();
  final Map<UUID, Delegation> delegations = new LinkedHashMap<>();
  final Map<UUID, HeldAssignment> assignments = new HashMap<>();
  final Set<UUID> people = new HashSet<>(Set.of(OFFICER, DEAN, DEPUTY, HEAD));
  final List<EndedProposal> takenEffect = new ArrayList<>();
  final List<EndedProposal> refused = new ArrayList<>();
  final List<Actor> approvers = new ArrayList<>();
  final List<UUID> voidedAfterwards = new ArrayList<>();
  final List<Notice> notices = new ArrayList<>();
  final List<EndedProposal> withdrawn = new ArrayList<>();
  final List<String> attached = new ArrayList<>();
  LocalDate today = TODAY;
  RuntimeException effectFails;
  private long identities = 100;

  ApprovalWorld() {
    assignments.put(
        DEANS_ASSIGNMENT,
        new HeldAssignment(
            DEANS_ASSIGNMENT,
            DEAN,
            Role.DEAN,
            facultyScope(),
            null,
            Period.openFrom(TODAY.minusYears(1)),
            false));
  }

  static Scope facultyScope() {
    return new Scope(Scope.Kind.FACULTY, FACULTY);
  }

  static Actor actor(UUID person, Role role, Scope scope) {
    return new Actor(person, person, person, person, role, scope, null);
  }

  static Actor officer() {
    return actor(OFFICER, Role.HR_DEPARTMENT, Scope.institution());
  }

  static Actor dean(UUID person) {
    return actor(person, Role.DEAN, facultyScope());
  }

  static Actor academic(UUID person) {
    return actor(person, Role.ACADEMIC_DEPARTMENT, Scope.institution());
  }

  static Actor leadership(UUID person) {
    return actor(person, Role.LEADERSHIP, Scope.institution());
  }

  void endDeansAssignment() {
    HeldAssignment held = assignments.get(DEANS_ASSIGNMENT);
    assignments.put(
        held.id(),
        new HeldAssignment(
            held.id(), held.person(), held.role(), held.scope(), null, held.period(), true));
  }

  Proposals propose() {
    return proposing();
  }

  TakeBackProposal takeBack() {
    return proposing();
  }

  private ProposalsService proposing() {
    return new ProposalsService(proposals(), effects(), notices(), identities(), moment());
  }

  DecideProposal decide() {
    return new DecideProposalService(
        proposals(), effects(), delegations(), heldAssignments(), notices(), moment());
  }

  WithdrawProposal withdraw() {
    return new WithdrawProposalService(
        proposals(), effects(), delegations(), heldAssignments(), moment());
  }

  DelegateApproval delegate() {
    return new DelegateApprovalService(
        delegations(), heldAssignments(), people::contains, files(), identities(), moment());
  }

  RevokeDelegation revoke() {
    return new RevokeDelegationService(delegations(), moment());
  }

  private ProposalNotices notices() {
    return new ProposalNotices(
        notices::add, (matter, day) -> Set.of(OFFICER, DEAN, DEPUTY), moment());
  }

  private Effects effects() {
    return kind -> {
      if (!KIND.equals(kind)) {
        throw new IllegalArgumentException(kind);
      }
      return new ProposedEffect() {
        @Override
        public String kind() {
          return KIND;
        }

        @Override
        public UUID takeEffect(Actor approver, EndedProposal proposal) {
          if (effectFails != null) {
            throw effectFails;
          }
          approvers.add(approver);
          takenEffect.add(proposal);
          return RESULT;
        }

        @Override
        public void refused(Actor decider, EndedProposal proposal) {
          refused.add(proposal);
        }

        @Override
        public void withdrawn(Actor proposer, EndedProposal proposal) {
          withdrawn.add(proposal);
        }
      };
    };
  }

  private FileReferences files() {
    return (Actor actor, UUID file, FilePurpose purpose, String field, UUID owner) ->
        attached.add(purpose + " " + field + " " + owner);
  }

  private HeldAssignments heldAssignments() {
    return assignment -> Optional.ofNullable(assignments.get(assignment));
  }

  private Identities identities() {
    return () -> new UUID(9, identities++);
  }

  private Moment moment() {
    return new Moment() {
      @Override
      public Instant now() {
        return today.atTime(6, 0).toInstant(java.time.ZoneOffset.UTC);
      }

      @Override
      public LocalDate today() {
        return today;
      }
    };
  }

  private KeptProposals proposals() {
    return new KeptProposals() {
      @Override
      public Proposal getForUpdate(UUID id) {
        return required(proposals.get(id));
      }

      @Override
      public Optional<Proposal> findPendingForUpdate(Matter matter) {
        return proposals.values().stream()
            .filter(each -> each.state() == ProposalState.PROPOSED)
            .filter(each -> each.matter().kind().equals(matter.kind()))
            .filter(each -> each.matter().subject().equals(matter.subject()))
            .filter(each -> each.matter().reference().equals(matter.reference()))
            .findFirst();
      }

      @Override
      public void save(Proposal proposal) {
        proposals.put(proposal.id(), proposal);
      }

      @Override
      public void voidAfterwards(UUID id, Instant at) {
        voidedAfterwards.add(id);
      }
    };
  }

  private Delegations delegations() {
    return new Delegations() {
      @Override
      public Delegation getForUpdate(UUID id) {
        return required(delegations.get(id));
      }

      @Override
      public List<Delegation> listOfForUpdate(UUID assignment) {
        return delegations.values().stream()
            .filter(each -> each.terms().assignment().equals(assignment))
            .toList();
      }

      @Override
      public List<Delegation> listTo(UUID delegate, LocalDate day) {
        return delegations.values().stream()
            .filter(each -> each.terms().delegate().equals(delegate))
            .toList();
      }

      @Override
      public void save(Delegation delegation) {
        delegations.put(delegation.id(), delegation);
      }
    };
  }

  private static <T> T required(T found) {
    if (found == null) {
      throw new RuleBroken(AccessRule.NOT_FOUND);
    }
    return found;
  }
}
