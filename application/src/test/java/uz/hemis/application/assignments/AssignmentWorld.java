package uz.hemis.application.assignments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uz.hemis.application.assignments.port.Assignments;
import uz.hemis.application.assignments.port.Holders;
import uz.hemis.application.assignments.port.SuperAdministratorRequests;
import uz.hemis.application.files.FileReferences;
import uz.hemis.application.regulation.EntryWindow;
import uz.hemis.application.shared.Identities;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.structure.ScopeUnits;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Place;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.access.UserClass;
import uz.hemis.domain.assignments.Assignment;
import uz.hemis.domain.assignments.SuperAdministratorRequest;
import uz.hemis.domain.files.FilePurpose;
import uz.hemis.domain.regulation.Admission;
import uz.hemis.domain.regulation.Entry;
import uz.hemis.domain.shared.rule.RuleBroken;

/** Everything that the use cases about assignments need, kept in memory. */
final class AssignmentWorld {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  static final UUID PERSON = new UUID(1, 1);
  static final UUID FACULTY = new UUID(1, 2);
  static final UUID DEPARTMENT = new UUID(1, 20);
  static final UUID FILE = new UUID(1, 3);
  static final DocumentEntry ORDER = new DocumentEntry("12-K", TODAY, FILE);

  final Map<UUID, Assignment> assignments = new LinkedHashMap<>();
  final Map<UUID, SuperAdministratorRequest> requests = new LinkedHashMap<>();
  final Map<UUID, Set<UserClass>> people = new HashMap<>(Map.of(PERSON, Set.of()));
  final List<String> attached = new ArrayList<>();
  final List<Entry> admitted = new ArrayList<>();
  RuleBroken closed;
  private long identities = 100;

  Actor actor(Role role, UUID person) {
    return new Actor(person, person, person, person, role, Scope.institution(), null);
  }

  Actor superAdministrator() {
    return actor(Role.SUPER_ADMINISTRATOR, new UUID(2, 1));
  }

  Actor leadership() {
    return actor(Role.LEADERSHIP, new UUID(2, 2));
  }

  Actor rttrm() {
    return actor(Role.RTTRM_OPERATOR, new UUID(2, 3));
  }

  AssignRole assignRole() {
    return new AssignRoleService(
        assignments(), entry(), holders(), units(), files(), identities(), moment());
  }

  RevokeAssignment revokeAssignment() {
    return new RevokeAssignmentService(assignments(), entry(), moment());
  }

  RequestSuperAdministrator requestSuperAdministrator() {
    return new RequestSuperAdministratorService(
        requests(), holders(), files(), identities(), moment());
  }

  DecideSuperAdministratorRequest decide() {
    return new DecideSuperAdministratorRequestService(
        requests(), assignments(), holders(), identities(), moment());
  }

  private AssignmentEntry entry() {
    return new AssignmentEntry(
        window(), unit -> Place.of(List.of(unit, new UUID(1, 30))), moment());
  }

  private EntryWindow window() {
    return new EntryWindow() {
      @Override
      public Admission admit(Actor actor, Entry entry) {
        if (closed != null) {
          throw closed;
        }
        admitted.add(entry);
        return Admission.unbound();
      }

      @Override
      public Admission admitProposed(Actor proposer, Entry entry, Instant proposedAt) {
        throw new UnsupportedOperationException("roles are not proposed");
      }

      @Override
      public void requireOpen(Entry entry) {
        throw new UnsupportedOperationException("roles are not proposed");
      }

      @Override
      public Set<Role> approversOf(Entry entry) {
        throw new UnsupportedOperationException("roles are not proposed");
      }
    };
  }

  private Holders holders() {
    return person -> Optional.ofNullable(people.get(person));
  }

  private ScopeUnits units() {
    return unit -> {
      if (unit.equals(DEPARTMENT)) {
        return Optional.of(Scope.Kind.DEPARTMENT);
      }
      if (!unit.equals(FACULTY)) {
        throw new RuleBroken(AccessRule.NOT_FOUND);
      }
      return Optional.of(Scope.Kind.FACULTY);
    };
  }

  private FileReferences files() {
    return (Actor actor, UUID file, FilePurpose purpose, String field, UUID owner) ->
        attached.add(purpose + " " + field + " " + owner);
  }

  private Identities identities() {
    return () -> new UUID(9, identities++);
  }

  private static Moment moment() {
    return new Moment() {
      @Override
      public Instant now() {
        return Instant.parse("2026-11-23T06:00:00Z");
      }

      @Override
      public LocalDate today() {
        return TODAY;
      }
    };
  }

  private Assignments assignments() {
    return new Assignments() {
      @Override
      public Assignment get(UUID id) {
        return required(assignments.get(id));
      }

      @Override
      public List<Assignment> listOf(UUID person) {
        return assignments.values().stream()
            .filter(each -> each.terms().mandate().person().equals(person))
            .toList();
      }

      @Override
      public List<Assignment> listHolding(Role role, LocalDate day) {
        return assignments.values().stream()
            .filter(each -> each.terms().mandate().role() == role && each.isActiveOn(day))
            .toList();
      }

      @Override
      public void save(Assignment assignment) {
        assignments.put(assignment.id(), assignment);
      }
    };
  }

  private SuperAdministratorRequests requests() {
    return new SuperAdministratorRequests() {
      @Override
      public SuperAdministratorRequest get(UUID id) {
        return required(requests.get(id));
      }

      @Override
      public void save(SuperAdministratorRequest request) {
        requests.put(request.id(), request);
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
