package uz.hemis.adapters.rest.personnel;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import uz.hemis.adapters.rest.edge.Edge;
import uz.hemis.adapters.rest.edge.MergePatch;
import uz.hemis.adapters.rest.edge.RequestContext;
import uz.hemis.application.personnel.ChangeEmployee;
import uz.hemis.application.personnel.EmployeeEntry;
import uz.hemis.application.personnel.ProposePersonnelEvent;
import uz.hemis.application.personnel.ReadPersonnel;
import uz.hemis.application.personnel.RecordPersonnelEvent;
import uz.hemis.application.personnel.RegisterEmployee;
import uz.hemis.application.personnel.RemoveEmployee;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.openapi.api.PersonnelApi;
import uz.hemis.openapi.model.AllowedPersonnelActions;
import uz.hemis.openapi.model.EmployeeDetails;
import uz.hemis.openapi.model.EmployeeList;
import uz.hemis.openapi.model.EmployeeRegistration;
import uz.hemis.openapi.model.EmployeeSearch;
import uz.hemis.openapi.model.EmployeeSearchResult;
import uz.hemis.openapi.model.EmployeeStatusName;
import uz.hemis.openapi.model.PersonnelEventDetails;
import uz.hemis.openapi.model.PersonnelEventEntry;
import uz.hemis.openapi.model.PersonnelEventKind;
import uz.hemis.openapi.model.PersonnelEventList;
import uz.hemis.openapi.model.PersonnelEventProposal;

@ApplicationScoped
@RunOnVirtualThread
@Edge
class PersonnelResource implements PersonnelApi {

  private final ReadPersonnel personnel;
  private final RegisterEmployee registerEmployee;
  private final ChangeEmployee changeEmployee;
  private final RemoveEmployee removeEmployee;
  private final RecordPersonnelEvent recordPersonnelEvent;
  private final ProposePersonnelEvent proposePersonnelEvent;
  private final MergePatch patches;
  private final RequestContext request;

  PersonnelResource(
      ReadPersonnel personnel,
      RegisterEmployee registerEmployee,
      ChangeEmployee changeEmployee,
      RemoveEmployee removeEmployee,
      RecordPersonnelEvent recordPersonnelEvent,
      ProposePersonnelEvent proposePersonnelEvent,
      MergePatch patches,
      RequestContext request) {
    this.personnel = personnel;
    this.registerEmployee = registerEmployee;
    this.changeEmployee = changeEmployee;
    this.removeEmployee = removeEmployee;
    this.recordPersonnelEvent = recordPersonnelEvent;
    this.proposePersonnelEvent = proposePersonnelEvent;
    this.patches = patches;
    this.request = request;
  }

  @Override
  public EmployeeList listEmployees(
      UUID unit,
      String position,
      EmployeeStatusName status,
      String namePrefix,
      Instant changedSince,
      Integer limit,
      String after,
      Boolean totalCount) {
    return PersonnelMapping.toList(
        personnel.listEmployees(
            request.actor(),
            PersonnelMapping.toFilter(unit, position, status, namePrefix, changedSince),
            new PageRequest(limit, after, totalCount)));
  }

  @Override
  public EmployeeDetails registerEmployee(EmployeeRegistration registration) {
    return getEmployee(
        registerEmployee.register(request.actor(), EntryMapping.toEntry(registration)));
  }

  @Override
  public EmployeeDetails getEmployee(UUID id) {
    return PersonnelMapping.toDetails(personnel.getEmployee(request.actor(), id));
  }

  @Override
  public EmployeeDetails changeEmployee(UUID id, JsonNode patch) {
    changeEmployee.change(
        request.actor(),
        new ChangeEmployee.Command(id, request.expectedVersion(), entry -> patched(entry, patch)));
    return getEmployee(id);
  }

  @Override
  public Void removeEmployee(UUID id) {
    removeEmployee.remove(request.actor(), id, request.expectedVersion());
    return null;
  }

  @Override
  public PersonnelEventList listEmployeeHistory(
      UUID id, Integer limit, String after, Boolean totalCount) {
    return EventMapping.toList(
        personnel.listHistory(request.actor(), id, new PageRequest(limit, after, totalCount)));
  }

  @Override
  public PersonnelEventDetails recordPersonnelEvent(UUID id, PersonnelEventEntry entry) {
    return getPersonnelEvent(
        recordPersonnelEvent.record(request.actor(), EventMapping.toCommand(id, entry)));
  }

  @Override
  public PersonnelEventProposal proposePersonnelEvent(UUID id, PersonnelEventEntry entry) {
    return new PersonnelEventProposal(
        proposePersonnelEvent.propose(request.actor(), EventMapping.toCommand(id, entry)));
  }

  @Override
  public AllowedPersonnelActions listAllowedPersonnelActions(UUID id) {
    return EventMapping.toActions(personnel.listAllowedActions(request.actor(), id));
  }

  @Override
  public PersonnelEventList listPersonnelEvents(
      PersonnelEventKind kind, Boolean late, Integer limit, String after, Boolean totalCount) {
    return EventMapping.toList(
        personnel.listEvents(
            request.actor(),
            EventMapping.toFilter(kind, late),
            new PageRequest(limit, after, totalCount)));
  }

  @Override
  public PersonnelEventDetails getPersonnelEvent(UUID id) {
    return EventMapping.toDetails(personnel.getEvent(request.actor(), id));
  }

  @Override
  public EmployeeSearchResult searchEmployees(EmployeeSearch search) {
    return PersonnelMapping.toResult(personnel.searchByPinfl(request.actor(), search.pinfl()));
  }

  private EmployeeEntry patched(EmployeeEntry entry, JsonNode patch) {
    return EntryMapping.toEntry(
        patches.apply(EntryMapping.toRegistration(entry), patch, EmployeeRegistration.class));
  }
}
