package uz.hemis.adapters.documents;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A drawing (SVG 1.1) of rectangles, lines and text: no scripts, no styles, nothing from elsewhere,
 * and every sign escaped. Lengths are in units of the drawing, about one pixel each.
 */
final class Svg {

  /** The colour of text. */
  static final String INK = "#1F2933";

  /** The colour of lesser text. */
  static final String GREY = "#52606D";

  private static final String NAMESPACE = "http://www.w3.org/2000/svg";
  private static final String FONTS =
      "Segoe UI, Roboto, Noto Sans, DejaVu Sans, Liberation Sans, Arial, sans-serif";
  private static final double SIGN_WIDTH = 0.6;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final XMLStreamWriter out;

  /** How a text is set. */
  record Type(double size, String colour, String anchor, boolean bold) {

    static Type plain(double size) {
      return new Type(size, INK, "start", false);
    }

    Type in(String other) {
      return new Type(size, other, anchor, bold);
    }

    Type at(String other) {
      return new Type(size, colour, other, bold);
    }

    Type heavy() {
      return new Type(size, colour, anchor, true);
    }
  }

  /** What is written may fail. */
  @FunctionalInterface
  private interface Step {
    void run() throws XMLStreamException;
  }

  /**
   * A drawing that says what it shows.
   *
   * @param description what somebody is told who does not see it
   */
  Svg(int width, int height, Locale language, String title, String description) {
    try {
      out = XMLOutputFactory.newInstance().createXMLStreamWriter(bytes, "UTF-8");
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    write(
        () -> {
          out.writeStartDocument("UTF-8", "1.0");
          out.writeStartElement("svg");
          out.writeDefaultNamespace(NAMESPACE);
          attributes(
              "xml:lang",
              language.toLanguageTag(),
              "role",
              "img",
              "aria-labelledby",
              "title description",
              "width",
              number(width),
              "height",
              number(height),
              "viewBox",
              "0 0 " + width + " " + height,
              "font-family",
              FONTS);
          element("title", title, "id", "title");
          element("desc", description, "id", "description");
        });
    box(0, 0, width, height, "#FFFFFF", "");
  }

  /** The width that a text takes at the most, roughly: the machine may have no fonts to ask. */
  static double width(String text, double size) {
    return text.length() * size * SIGN_WIDTH;
  }

  /** A rectangle that shows its name when pointed at. */
  void box(double x, double y, double width, double height, String colour, String name) {
    write(
        () -> {
          out.writeStartElement("rect");
          attributes(
              "x", number(x),
              "y", number(y),
              "width", number(width),
              "height", number(height),
              "fill", colour);
          if (!name.isEmpty()) {
            element("title", name);
          }
          out.writeEndElement();
        });
  }

  /** A straight line. */
  void line(double x1, double y1, double x2, double y2, String colour, double width) {
    write(
        () -> {
          out.writeEmptyElement("line");
          attributes(
              "x1", number(x1),
              "y1", number(y1),
              "x2", number(x2),
              "y2", number(y2),
              "stroke", colour,
              "stroke-width", number(width));
        });
  }

  /** A point. */
  void dot(double x, double y, double radius, String colour) {
    write(
        () -> {
          out.writeEmptyElement("circle");
          attributes("cx", number(x), "cy", number(y), "r", number(radius), "fill", colour);
        });
  }

  /** A text whose base line lies at y. */
  void text(double x, double y, String text, Type type) {
    text(x, y, text, type, "");
  }

  /** A text that is read upwards. */
  void upright(double x, double y, String text, Type type) {
    text(x, y, text, type, "rotate(-90 " + number(x) + " " + number(y) + ")");
  }

  private void text(double x, double y, String text, Type type, String transform) {
    write(
        () -> {
          out.writeStartElement("text");
          attributes(
              "x", number(x),
              "y", number(y),
              "font-size", number(type.size()),
              "fill", type.colour(),
              "text-anchor", type.anchor());
          if (type.bold()) {
            attributes("font-weight", "bold");
          }
          if (!transform.isEmpty()) {
            attributes("transform", transform);
          }
          out.writeCharacters(permitted(text));
          out.writeEndElement();
        });
  }

  /** The whole drawing. */
  byte[] bytes() {
    write(out::writeEndDocument);
    write(out::close);
    return bytes.toByteArray();
  }

  /** The whole drawing as text. */
  @Override
  public String toString() {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private void element(String name, String text, String... attributes) throws XMLStreamException {
    out.writeStartElement(name);
    attributes(attributes);
    out.writeCharacters(permitted(text));
    out.writeEndElement();
  }

  private void attributes(String... namesAndValues) throws XMLStreamException {
    for (int i = 0; i < namesAndValues.length; i += 2) {
      out.writeAttribute(namesAndValues[i], namesAndValues[i + 1]);
    }
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value).replace(".0", "");
  }

  /** The text without the signs that XML does not know. */
  private static String permitted(String text) {
    return text.codePoints()
        .filter(
            sign ->
                sign >= ' ' && sign <= 0xD7FF || sign >= 0xE000 && sign != 0xFFFE && sign != 0xFFFF)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static void write(Step step) {
    try {
      step.run();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }
}
