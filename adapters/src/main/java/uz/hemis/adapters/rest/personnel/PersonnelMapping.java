package uz.hemis.adapters.rest.personnel;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uz.hemis.adapters.rest.people.Spellings;
import uz.hemis.application.people.query.ShownIdentity;
import uz.hemis.application.personnel.query.EmployeeFilter;
import uz.hemis.application.personnel.query.EmployeeItem;
import uz.hemis.application.personnel.query.EmployeeStatus;
import uz.hemis.application.personnel.query.EmployeeView;
import uz.hemis.application.personnel.query.EmploymentView;
import uz.hemis.application.shared.Page;
import uz.hemis.domain.personnel.Card;
import uz.hemis.domain.personnel.Post;
import uz.hemis.domain.shared.person.Contacts;
import uz.hemis.openapi.model.AcademicDegreeName;
import uz.hemis.openapi.model.AcademicRankName;
import uz.hemis.openapi.model.CitizenshipName;
import uz.hemis.openapi.model.EmployeeDetails;
import uz.hemis.openapi.model.EmployeeList;
import uz.hemis.openapi.model.EmployeeSearchResult;
import uz.hemis.openapi.model.EmployeeStatusName;
import uz.hemis.openapi.model.EmployeeSummary;
import uz.hemis.openapi.model.EmploymentFormName;
import uz.hemis.openapi.model.EmploymentPeriod;
import uz.hemis.openapi.model.PostDetails;
import uz.hemis.openapi.model.SexName;

/** From the reads of staff to the contract. */
public final class PersonnelMapping {

  private PersonnelMapping() {}

  static EmployeeFilter toFilter(
      UUID unit,
      String position,
      EmployeeStatusName status,
      String namePrefix,
      Instant changedSince) {
    return new EmployeeFilter(
        unit,
        position,
        status == null ? null : EmployeeStatus.valueOf(status.name()),
        namePrefix,
        changedSince);
  }

  static EmployeeList toList(Page<EmployeeItem> page) {
    return new EmployeeList(
        page.map(PersonnelMapping::toSummary).items(), page.next(), page.totalCount());
  }

  static EmployeeSearchResult toResult(List<EmployeeItem> found) {
    return new EmployeeSearchResult(found.stream().map(PersonnelMapping::toSummary).toList());
  }

  /** The card as the contract shows it. */
  public static EmployeeDetails toDetails(EmployeeView employee) {
    ShownIdentity identity = employee.identity();
    Card card = employee.card();
    Contacts contacts = card.contacts();
    return new EmployeeDetails(
        employee.id(),
        employee.version(),
        employee.person(),
        Spellings.toName(identity.name()),
        identity.birthDate(),
        SexName.valueOf(identity.sex().name()),
        CitizenshipName.valueOf(identity.citizenship().name()),
        identity.pinfl(),
        identity.document(),
        card.number(),
        contacts.phoneText(),
        contacts.emailText(),
        AcademicDegreeName.valueOf(card.degree().name()),
        AcademicRankName.valueOf(card.rank().name()),
        EmployeeStatusName.valueOf(employee.status().name()),
        toPeriods(employee.employments()),
        employee.changedAt());
  }

  static PostDetails toPost(Post post) {
    return post == null
        ? null
        : new PostDetails(
            post.unit(),
            post.position(),
            post.rate().toDecimal(),
            EmploymentFormName.valueOf(post.form().name()));
  }

  private static EmployeeSummary toSummary(EmployeeItem employee) {
    return new EmployeeSummary(
        employee.id(),
        employee.version(),
        employee.person(),
        Spellings.toName(employee.name()),
        employee.number(),
        EmployeeStatusName.valueOf(employee.status().name()),
        toPeriods(employee.employments()),
        employee.changedAt());
  }

  private static List<EmploymentPeriod> toPeriods(List<EmploymentView> employments) {
    return employments.stream()
        .map(
            period ->
                new EmploymentPeriod(
                    period.employment(), toPost(period.post()), period.from(), period.to()))
        .toList();
  }
}
