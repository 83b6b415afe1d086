package uz.hemis.application.monitoring.query;

import java.util.List;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.monitoring.Grouping;

/** Reads the boards out of what is counted, exact at every moment. */
public interface BoardQueries {

  /** The rows in which anything is due. */
  List<BoardRow> listRows(Grouping grouping, BoardQuestion question);

  /** The people who answer for any of the duties, by name. */
  Page<PersonRow> listPeople(BoardQuestion question, PageRequest page);
}
