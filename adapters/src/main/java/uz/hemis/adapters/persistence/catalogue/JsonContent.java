package uz.hemis.adapters.persistence.catalogue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Set;
import uz.hemis.application.catalogue.port.CanonicalContent;
import uz.hemis.domain.catalogue.CatalogueContent;
import uz.hemis.domain.catalogue.CatalogueRow;
import uz.hemis.domain.catalogue.Heading;
import uz.hemis.domain.catalogue.LegalAct;
import uz.hemis.domain.regulation.Text;

/** Members always in the same order, rows and kinds of events in that of their names. */
@Singleton
class JsonContent implements CanonicalContent {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  @Override
  public String of(String code, CatalogueContent content) {
    Heading heading = content.heading();
    ObjectNode version = JSON.objectNode();
    version.put("code", code);
    version.put("title", heading.title());
    version.set("order", act(heading.order()));
    version.set("basis", act(heading.basis()));
    version.put("inForceFrom", text(heading.inForceFrom()));
    version
        .putObject("grant")
        .put("defaultWorkingDays", heading.grant().defaultWorkingDays())
        .put("maxDays", heading.grant().maxDays());
    version.put("changeNote", heading.changeNote());
    ArrayNode duties = version.putArray("duties");
    content.rows().values().forEach(row -> duties.add(duty(row)));
    return version.toString();
  }

  private static ObjectNode duty(CatalogueRow row) {
    ObjectNode duty = JSON.objectNode();
    duty.put("code", row.code());
    duty.put("annex", row.process().annex());
    duty.put("process", row.process().number());
    duty.put("role", row.role().name());
    duty.set("triggers", kinds(row.occasion().triggers()));
    duty.put("startsFrom", row.occasion().startsFrom().name());
    duty.set("entries", kinds(row.occasion().entries()));
    duty.put("term", row.term().code());
    duty.put("enforcement", row.enforcement().name());
    duty.put("approver", text(row.approver()));
    duty.put("clause", row.ground().clause());
    duty.put("source", row.ground().source().name());
    duty.put("reason", row.ground().reason());
    duty.set("processName", sentence(row.wording().process()));
    duty.set("measure", sentence(row.wording().measure()));
    return duty;
  }

  private static ObjectNode act(LegalAct act) {
    return JSON.objectNode().put("number", act.number()).put("date", text(act.date()));
  }

  private static ObjectNode sentence(Text text) {
    return JSON.objectNode()
        .put("uzLatn", text.uzLatn())
        .put("uzCyrl", text.uzCyrl())
        .put("ru", text.ru())
        .put("en", text.en());
  }

  private static ArrayNode kinds(Set<String> names) {
    ArrayNode kinds = JSON.arrayNode();
    names.stream().sorted().forEach(kinds::add);
    return kinds;
  }

  private static String text(Object value) {
    return Objects.toString(value, null);
  }
}
