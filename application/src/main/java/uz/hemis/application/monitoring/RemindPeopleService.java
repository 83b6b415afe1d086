package uz.hemis.application.monitoring;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uz.hemis.application.monitoring.port.StaffMembers;
import uz.hemis.application.notices.Notices;
import uz.hemis.application.shared.Identities;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.monitoring.MonitoringRule;
import uz.hemis.domain.monitoring.Staff;
import uz.hemis.domain.notices.Notice;
import uz.hemis.domain.notices.NoticeKind;
import uz.hemis.domain.shared.rule.Faults;

@UseCase
class RemindPeopleService implements RemindPeople {

  private final StaffMembers staff;
  private final Notices notices;
  private final Identities identities;
  private final Moment moment;

  RemindPeopleService(StaffMembers staff, Notices notices, Identities identities, Moment moment) {
    this.staff = staff;
    this.notices = notices;
    this.identities = identities;
    this.moment = moment;
  }

  @Override
  public int remind(Actor actor, Command command) {
    actor.require(Permission.REMINDER_SEND);
    requireStaff(command.people());
    Set<UUID> people = new LinkedHashSet<>(command.people());
    String kind = NoticeKind.DUTY_REMINDER.slug();
    String key = kind + ":" + identities.next();
    Map<String, Object> facts = Map.of("text", command.text());
    notices.sendAll(people.stream().map(person -> new Notice(person, kind, key, facts)).toList());
    return people.size();
  }

  private void requireStaff(List<UUID> people) {
    Set<UUID> members = staff.among(people, Staff.ROLES, moment.today());
    Faults faults = new Faults();
    for (int i = 0; i < people.size(); i++) {
      faults.addIf(
          !members.contains(people.get(i)), MonitoringRule.REMINDED_NOT_STAFF, "/people/" + i);
    }
    faults.throwIfAny();
  }
}
