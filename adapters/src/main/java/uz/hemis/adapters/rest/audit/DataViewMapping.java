package uz.hemis.adapters.rest.audit;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import uz.hemis.application.audit.query.DataView;
import uz.hemis.application.shared.Page;
import uz.hemis.openapi.model.DataViewer;
import uz.hemis.openapi.model.OwnDataView;
import uz.hemis.openapi.model.OwnDataViewList;
import uz.hemis.openapi.model.RoleName;

/** Looks at personal data, with what was looked at in the language of the reader. */
final class DataViewMapping {

  private static final Control EXACT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private DataViewMapping() {}

  static OwnDataViewList toList(Page<DataView> found, Locale language) {
    ResourceBundle words = ResourceBundle.getBundle("audit.looks", language, EXACT);
    Page<OwnDataView> page = found.map(view -> toView(view, words));
    return new OwnDataViewList(page.items(), page.next(), page.totalCount());
  }

  private static OwnDataView toView(DataView view, ResourceBundle words) {
    String action = view.action();
    return new OwnDataView(
        view.at(),
        new DataViewer(
            view.who().person(), view.who().name(), RoleName.valueOf(view.who().role().name())),
        action,
        words.containsKey(action) ? words.getString(action) : action);
  }
}
