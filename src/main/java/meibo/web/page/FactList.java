package meibo.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import meibo.catalog.PartialDate;
import meibo.web.page.RecordPage.Fact;
import meibo.web.page.RecordPage.Value;

/** Collects the facts of a record in the order of its page, and what is not known besides. */
final class FactList {

  private final Wording words;
  private final SourceLines sources;
  private final List<Fact> facts = new ArrayList<>();
  private final List<String> unknown = new ArrayList<>();

  FactList(Wording words, SourceLines sources) {
    this.words = words;
    this.sources = sources;
  }

  /**
   * A fact, if there is any value.
   *
   * @param key the key of the record, by which sources say what they speak for
   */
  FactList maybe(Label label, String key, List<Value> values) {
    if (!values.isEmpty()) {
      facts.add(new Fact(words.say(label), values, sources.supporting(List.of(key))));
    }
    return this;
  }

  /** A fact whose absence is worth saying. */
  FactList expected(Label label, String key, List<Value> values) {
    if (values.isEmpty()) {
      unknown.add(words.say(label));
    }
    return maybe(label, key, values);
  }

  /** Texts as the data has them. */
  List<Value> texts(List<String> values) {
    return values.stream().map(words::fact).map(Value::plain).toList();
  }

  List<Value> date(Optional<PartialDate> date) {
    return one(date, d -> Value.plain(Shown.plain(words.date(d))));
  }

  static <T> List<Value> one(Optional<T> value, Function<T, Value> shown) {
    return value.map(shown).stream().toList();
  }

  List<Fact> facts() {
    return facts;
  }

  /** What is not recorded, in a sentence. */
  Optional<String> unknown() {
    return unknown.isEmpty()
        ? Optional.empty()
        : Optional.of(words.say(RecordLabel.UNKNOWN_FACTS, words.join(unknown)));
  }
}
