package uz.hemis.application.diplomas;

import java.util.List;
import java.util.UUID;
import uz.hemis.application.diplomas.query.DiplomaFilter;
import uz.hemis.application.diplomas.query.DiplomaItem;
import uz.hemis.application.diplomas.query.DiplomaStepView;
import uz.hemis.application.diplomas.query.DiplomaView;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.access.Actor;

/** Reads diplomas (3.1.12): a dean those of the own faculty (1.3). */
public interface ConsultDiplomas {

  /** Diplomas, newest first. */
  Page<DiplomaItem> list(Actor actor, DiplomaFilter filter, PageRequest page);

  /** One diploma; {@code NOT_FOUND} when there is none in the scope. */
  DiplomaView get(Actor actor, UUID id);

  /** What was done with it, in order; {@code NOT_FOUND} when there is none in the scope. */
  List<DiplomaStepView> listHistory(Actor actor, UUID id);
}
