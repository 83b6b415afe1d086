package uz.hemis.domain.files;

import uz.hemis.domain.shared.rule.Refusal;
import uz.hemis.domain.shared.rule.Rule;

/** Rules about uploaded files: the papers that 2.1, 2.2 and the order, clause 5 ask for. */
public enum FileRule implements Rule {
  /** The entry names no file where one is needed. */
  FILE_MISSING("order 5", Refusal.INVALID),
  /** The upload does not say what the file is to prove. */
  FILE_PURPOSE_MISSING("order 5", Refusal.INVALID),
  /** The person uploaded no such file, or uploaded it for another purpose. */
  FILE_UNKNOWN("order 5", Refusal.INVALID),
  /** The file belongs to another entry already. */
  FILE_ATTACHED("order 5", Refusal.INVALID),
  /** The file is larger than 20 MiB. */
  FILE_TOO_LARGE("2.3", Refusal.TOO_LARGE),
  /** The file has no content. */
  FILE_EMPTY("4.1", Refusal.INVALID),
  /** The content is no PDF, JPEG or PNG, or contradicts the name or the claimed type. */
  FILE_TYPE_REFUSED("2.3", Refusal.UNSUPPORTED),
  /** The name is blank, too long or holds characters that a file name must not have. */
  FILE_NAME_UNFIT("2.3", Refusal.INVALID);

  private final String clause;
  private final Refusal refusal;

  FileRule(String clause, Refusal refusal) {
    this.clause = clause;
    this.refusal = refusal;
  }

  @Override
  public String clause() {
    return clause;
  }

  @Override
  public Refusal refusal() {
    return refusal;
  }
}
