package uz.hemis.application.students;

import uz.hemis.application.classifiers.ClassifierCodes;
import uz.hemis.application.corrections.Instructions;
import uz.hemis.application.people.port.People;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.application.students.port.Students;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.people.Person;
import uz.hemis.domain.students.Student;

@UseCase
class ChangeStudentService implements ChangeStudent {

  private final People people;
  private final Students students;
  private final ClassifierCodes codes;
  private final Instructions instructions;
  private final Moment moment;

  ChangeStudentService(
      People people,
      Students students,
      ClassifierCodes codes,
      Instructions instructions,
      Moment moment) {
    this.people = people;
    this.students = students;
    this.codes = codes;
    this.instructions = instructions;
    this.moment = moment;
  }

  @Override
  public void change(Actor actor, Command command) {
    actor.require(Permission.STUDENT_MANAGE, students.placeOf(command.student()));
    instructions.requireFor(actor, command.student());
    Student student = students.getForUpdate(command.student());
    student.requireVersion(command.expectedVersion());
    Person person = people.get(student.person());
    StudentEntry entry =
        command
            .change()
            .apply(new StudentEntry(person.identity().toEntry(), CardEntry.of(student.card())));
    StudentEntry.Judged judged = entry.judge(moment.today(), codes);
    person.correct(judged.identity());
    student.change(judged.card());
    people.save(person);
    students.save(student);
  }
}
