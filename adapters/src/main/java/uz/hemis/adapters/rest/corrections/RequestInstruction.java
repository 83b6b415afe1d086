package uz.hemis.adapters.rest.corrections;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.adapters.rest.edge.RequestContext;
import uz.hemis.application.corrections.port.NamedInstruction;
import uz.hemis.domain.corrections.Instruction;
import uz.hemis.domain.shared.document.OfficialDocument;

/** The instruction that the header of the request names. */
@ApplicationScoped
class RequestInstruction implements NamedInstruction {

  private final RequestContext request;

  RequestInstruction(RequestContext request) {
    this.request = request;
  }

  @Override
  public Optional<UUID> find() {
    return request.namedInstruction();
  }

  @Override
  public void restsOn(Instruction instruction) {
    OfficialDocument order = instruction.terms().order();
    request.about(instruction.id());
    request.note(
        "instruction",
        Map.of("id", instruction.id(), "number", order.number(), "date", order.date()));
  }
}
