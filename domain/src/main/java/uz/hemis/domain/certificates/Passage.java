package uz.hemis.domain.certificates;

import java.util.List;
import java.util.Objects;

/** A part of a manuscript. */
public sealed interface Passage {

  /**
   * Continuous text; a line feed in it begins a new line.
   *
   * @param text not blank
   */
  record Paragraph(String text) implements Passage {

    public Paragraph {
      Manuscript.requireText(text, "text");
    }
  }

  /**
   * Facts one below the other, each behind what it is.
   *
   * @param facts at least one
   */
  record Facts(List<Fact> facts) implements Passage {

    public Facts {
      facts = List.copyOf(facts);
      if (facts.isEmpty()) {
        throw new IllegalArgumentException("facts are missing");
      }
    }
  }

  /**
   * A fact.
   *
   * @param label what it is, not blank
   * @param value may be empty
   */
  record Fact(String label, String value) {

    public Fact {
      Manuscript.requireText(label, "label");
      Objects.requireNonNull(value, "value");
    }
  }

  /**
   * Rows in columns. Where they fill several pages, each begins with the columns' headings.
   *
   * @param columns one to {@value #MAX_COLUMNS}, none narrower than a {@value #NARROWEST}th of all
   * @param rows each with as many cells as there are columns; a cell may be empty
   */
  record Table(List<Column> columns, List<List<String>> rows) implements Passage {

    /** The most columns that a page has room for. */
    public static final int MAX_COLUMNS = 10;

    /** The part of the width that two figures need. */
    public static final int NARROWEST = 20;

    public Table {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
      int count = columns.size();
      if (count < 1 || count > MAX_COLUMNS) {
        throw new IllegalArgumentException("columns: " + count);
      }
      int shares = columns.stream().mapToInt(Column::share).sum();
      if (columns.stream().anyMatch(column -> column.share() * NARROWEST < shares)) {
        throw new IllegalArgumentException("a column is too narrow beside " + shares);
      }
      if (rows.stream().anyMatch(row -> row.size() != count)) {
        throw new IllegalArgumentException("a row has not " + count + " cells");
      }
    }
  }

  /**
   * A column.
   *
   * @param heading at most {@value #MAX_HEADING} characters, may be empty
   * @param share its share of the width, beside the shares of the others; 1 to {@value #MAX_SHARE}
   * @param side where its text stands
   */
  record Column(String heading, int share, Side side) {

    /** The widest column beside one of share 1. */
    public static final int MAX_SHARE = 12;

    /** The longest heading, which stands on every page of the table. */
    public static final int MAX_HEADING = 80;

    public Column {
      Objects.requireNonNull(heading, "heading");
      Objects.requireNonNull(side, "side");
      if (heading.length() > MAX_HEADING) {
        throw new IllegalArgumentException("heading: " + heading.length() + " characters");
      }
      if (share < 1 || share > MAX_SHARE) {
        throw new IllegalArgumentException("share: " + share);
      }
    }
  }

  /** Where text stands within its column: words at the start, figures at the end. */
  enum Side {
    START,
    END
  }
}
