package uz.hemis.adapters.persistence.curriculum;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.Comparator;
import uz.hemis.application.curriculum.port.CanonicalCurriculum;
import uz.hemis.domain.curriculum.Curriculum;
import uz.hemis.domain.curriculum.Subject;
import uz.hemis.domain.structure.Names;

/** Members always in the same order, subjects in that of their semesters and codes. */
@Singleton
class JsonCurriculum implements CanonicalCurriculum {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  @Override
  public String of(Curriculum curriculum) {
    ObjectNode json = JSON.objectNode();
    json.put("id", curriculum.id().toString());
    json.put("programme", curriculum.line().programme().toString());
    json.put("number", curriculum.line().number());
    json.put("educationForm", curriculum.terms().educationForm());
    json.put("educationLanguage", curriculum.terms().educationLanguage());
    json.put("admissionYear", curriculum.terms().admissionYear());
    json.put("years", curriculum.terms().years());
    ArrayNode subjects = json.putArray("subjects");
    curriculum.subjects().stream()
        .sorted(Comparator.comparingInt(Subject::semester).thenComparing(Subject::code))
        .forEach(one -> subjects.add(subject(one)));
    return json.toString();
  }

  private static ObjectNode subject(Subject subject) {
    ObjectNode json = JSON.objectNode();
    json.put("id", subject.id().toString());
    json.put("semester", subject.semester());
    json.put("code", subject.code());
    json.set("names", names(subject.names()));
    json.put("kind", subject.choice().kind().name());
    json.put("electiveGroup", subject.electiveGroup());
    json.put("credits", subject.credits());
    json.put("hours", subject.workload().hours());
    json.put("block", subject.nature().block());
    json.put("assessment", subject.nature().assessment());
    json.put("graduationWork", subject.nature().graduationWork());
    return json;
  }

  private static ObjectNode names(Names names) {
    return JSON.objectNode()
        .put("uzLatn", names.uzLatn())
        .put("uzCyrl", names.uzCyrl())
        .put("ru", names.ru())
        .put("en", names.en());
  }
}
