package uz.hemis.application.regulation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.regulation.Duty;
import uz.hemis.domain.regulation.WindowJudge;
import uz.hemis.domain.regulation.WindowVerdict;

@UseCase
class WindowQueriesService implements WindowQueries {

  private static final Comparator<Outlook> STRICTEST_LAST =
      Comparator.comparing(
              Outlook::earliestOpen, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(
              outlook -> outlook.today().lastDay(),
              Comparator.nullsFirst(Comparator.<LocalDate>reverseOrder()));

  private final Judgement judgement;

  WindowQueriesService(Judgement judgement) {
    this.judgement = judgement;
  }

  @Override
  public WindowVerdict judge(String duty, LocalDate event) {
    return judgement.today().judge(duty, event);
  }

  @Override
  public Optional<LocalDate> earliestOpen(String duty) {
    return judgement.today().earliestOpen(duty);
  }

  @Override
  public Optional<Outlook> outlook(String kind) {
    WindowJudge judge = judgement.today();
    return judge.rules().duties().stream()
        .filter(duty -> duty.occasion().isKnownByEntry(kind))
        .filter(duty -> judge.rules().binds(duty, judge.today()))
        .map(duty -> outlook(judge, duty))
        .max(STRICTEST_LAST);
  }

  private static Outlook outlook(WindowJudge judge, Duty duty) {
    return new Outlook(
        judge.earliestOpen(duty.code()).orElse(null), judge.judge(duty, judge.today()));
  }
}
