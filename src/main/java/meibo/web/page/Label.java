package meibo.web.page;

import meibo.catalog.Language;

/** A text of the pages, in both languages. Every one stands in an enum that implements this. */
public interface Label {

  String ja();

  String en();

  /** The text with its {@code %s} filled in. */
  default String in(Language language, Object... values) {
    String text = language == Language.JA ? ja() : en();
    return values.length == 0 ? text : String.format(text, values);
  }
}
