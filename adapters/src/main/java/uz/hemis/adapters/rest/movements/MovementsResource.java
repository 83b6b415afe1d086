package uz.hemis.adapters.rest.movements;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import uz.hemis.adapters.rest.edge.Edge;
import uz.hemis.adapters.rest.edge.RequestContext;
import uz.hemis.application.movements.ApplyMovementOrder;
import uz.hemis.application.movements.ConsultMovements;
import uz.hemis.application.movements.ReverseMovementOrder;
import uz.hemis.application.movements.SetPromotionThreshold;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.openapi.api.MovementsApi;
import uz.hemis.openapi.model.MoveList;
import uz.hemis.openapi.model.MovementKindName;
import uz.hemis.openapi.model.MovementOrderDetails;
import uz.hemis.openapi.model.MovementOrderEntry;
import uz.hemis.openapi.model.MovementOrderList;
import uz.hemis.openapi.model.MovementOrderPaper;
import uz.hemis.openapi.model.PromotionThreshold;
import uz.hemis.openapi.model.PromotionThresholdEntry;

@ApplicationScoped
@RunOnVirtualThread
@Edge
class MovementsResource implements MovementsApi {

  private final ConsultMovements movements;
  private final ApplyMovementOrder applyOrder;
  private final ReverseMovementOrder reverseOrder;
  private final SetPromotionThreshold threshold;
  private final RequestContext request;

  MovementsResource(
      ConsultMovements movements,
      ApplyMovementOrder applyOrder,
      ReverseMovementOrder reverseOrder,
      SetPromotionThreshold threshold,
      RequestContext request) {
    this.movements = movements;
    this.applyOrder = applyOrder;
    this.reverseOrder = reverseOrder;
    this.threshold = threshold;
    this.request = request;
  }

  @Override
  public MovementOrderList listMovementOrders(
      MovementKindName kind,
      UUID study,
      UUID faculty,
      LocalDate from,
      LocalDate to,
      Integer limit,
      String after,
      Boolean totalCount) {
    return MovementsMapping.toList(
        movements.listOrders(
            request.actor(),
            MovementsMapping.toFilter(kind, study, faculty, from, to),
            new PageRequest(limit, after, totalCount)));
  }

  @Override
  public MovementOrderDetails applyMovementOrder(MovementOrderEntry entry) {
    return getMovementOrder(applyOrder.apply(request.actor(), MovementsMapping.toCommand(entry)));
  }

  @Override
  public MovementOrderDetails getMovementOrder(UUID id) {
    return MovementsMapping.toDetails(movements.getOrder(request.actor(), id));
  }

  @Override
  public MoveList listMovesOfOrder(UUID id, Integer limit, String after, Boolean totalCount) {
    return MovementsMapping.toMoves(
        movements.listMoves(request.actor(), id, new PageRequest(limit, after, totalCount)));
  }

  @Override
  public MovementOrderDetails reverseMovementOrder(UUID id, MovementOrderPaper paper) {
    reverseOrder.reverse(
        request.actor(), MovementsMapping.toCommand(id, request.expectedVersion(), paper));
    return getMovementOrder(id);
  }

  @Override
  public PromotionThreshold getPromotionThreshold() {
    return MovementsMapping.toThreshold(threshold.get(request.actor()));
  }

  @Override
  public PromotionThreshold setPromotionThreshold(PromotionThresholdEntry entry) {
    threshold.set(request.actor(), entry.threshold(), request.expectedVersion());
    return getPromotionThreshold();
  }
}
