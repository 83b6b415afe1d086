package uz.hemis.adapters.rest.structure;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import uz.hemis.adapters.rest.edge.Edge;
import uz.hemis.adapters.rest.edge.MergePatch;
import uz.hemis.adapters.rest.edge.RequestContext;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.application.structure.ChangeInstitution;
import uz.hemis.application.structure.ChangeUnit;
import uz.hemis.application.structure.CloseUnit;
import uz.hemis.application.structure.MoveUnit;
import uz.hemis.application.structure.OpenUnit;
import uz.hemis.application.structure.ViewStructure;
import uz.hemis.openapi.api.StructureApi;
import uz.hemis.openapi.model.InstitutionDetails;
import uz.hemis.openapi.model.UnitClosure;
import uz.hemis.openapi.model.UnitDetails;
import uz.hemis.openapi.model.UnitHistory;
import uz.hemis.openapi.model.UnitList;
import uz.hemis.openapi.model.UnitMove;
import uz.hemis.openapi.model.UnitOpening;
import uz.hemis.openapi.model.UnitTypeName;

@ApplicationScoped
@RunOnVirtualThread
@Edge
class StructureResource implements StructureApi {

  private final ViewStructure structure;
  private final ChangeInstitution changeInstitution;
  private final OpenUnit openUnit;
  private final ChangeUnit changeUnit;
  private final MoveUnit moveUnit;
  private final CloseUnit closeUnit;
  private final MergePatch patches;
  private final RequestContext request;

  StructureResource(
      ViewStructure structure,
      ChangeInstitution changeInstitution,
      OpenUnit openUnit,
      ChangeUnit changeUnit,
      MoveUnit moveUnit,
      CloseUnit closeUnit,
      MergePatch patches,
      RequestContext request) {
    this.structure = structure;
    this.changeInstitution = changeInstitution;
    this.openUnit = openUnit;
    this.changeUnit = changeUnit;
    this.moveUnit = moveUnit;
    this.closeUnit = closeUnit;
    this.patches = patches;
    this.request = request;
  }

  @Override
  public InstitutionDetails getInstitution() {
    return StructureMapping.toDetails(structure.getInstitution(), request.language());
  }

  @Override
  public InstitutionDetails changeInstitution(JsonNode patch) {
    InstitutionContent content = InstitutionContent.of(structure.getInstitution());
    changeInstitution.change(
        request.actor(),
        patches
            .apply(content, patch, InstitutionContent.class)
            .toCommand(request.expectedVersion()));
    return getInstitution();
  }

  @Override
  public UnitList listUnits(
      UnitTypeName type,
      UUID parent,
      Boolean open,
      String namePrefix,
      LocalDate asOf,
      Integer limit,
      String after,
      Boolean totalCount) {
    return StructureMapping.toList(
        structure.listUnits(
            request.actor(),
            StructureMapping.toFilter(type, parent, open, namePrefix, asOf),
            new PageRequest(limit, after, totalCount)),
        request.language());
  }

  @Override
  public UnitDetails openUnit(UnitOpening opening) {
    return getUnit(openUnit.open(request.actor(), StructureMapping.toCommand(opening)));
  }

  @Override
  public UnitDetails getUnit(UUID id) {
    return StructureMapping.toDetails(structure.getUnit(request.actor(), id), request.language());
  }

  @Override
  public UnitDetails changeUnit(UUID id, JsonNode patch) {
    UnitContent content = UnitContent.of(structure.getUnit(request.actor(), id));
    changeUnit.change(
        request.actor(),
        patches.apply(content, patch, UnitContent.class).toCommand(id, request.expectedVersion()));
    return getUnit(id);
  }

  @Override
  public UnitDetails moveUnit(UUID id, UnitMove move) {
    moveUnit.move(request.actor(), StructureMapping.toCommand(id, move));
    return getUnit(id);
  }

  @Override
  public UnitDetails closeUnit(UUID id, UnitClosure closure) {
    closeUnit.close(request.actor(), StructureMapping.toCommand(id, closure));
    return getUnit(id);
  }

  @Override
  public UnitHistory listUnitHistory(UUID id) {
    return StructureMapping.toHistory(
        structure.listUnitHistory(request.actor(), id), request.language());
  }
}
