package meibo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import meibo.catalog.EntryKey;
import meibo.search.Answer;
import meibo.search.Found;
import meibo.search.Generation;
import meibo.search.Match;
import meibo.search.Question;
import meibo.search.SearchEngine;

/** Passes questions on and keeps them, with the stage that answered each. */
final class RecordingEngine implements SearchEngine {

  /** A question and which of its stages answered. */
  record Asked(Question question, int stage) {}

  private final SearchEngine engine;
  private final List<Asked> asked = new ArrayList<>();

  RecordingEngine(SearchEngine engine) {
    this.engine = engine;
  }

  /** The questions since the last time. */
  List<Asked> taken() {
    List<Asked> taken = List.copyOf(asked);
    asked.clear();
    return taken;
  }

  @Override
  public List<Boolean> mayHold(List<Match> matches) {
    return engine.mayHold(matches);
  }

  @Override
  public Answer ask(Question question) {
    Answer answer = engine.ask(question);
    asked.add(new Asked(question, answer.stage()));
    return answer;
  }

  @Override
  public Optional<Found> find(EntryKey key) {
    return engine.find(key);
  }

  @Override
  public void each(Question question, Consumer<Found> sink) {
    engine.each(question, sink);
  }

  @Override
  public Generation generation() {
    return engine.generation();
  }

  @Override
  public void close() throws java.io.IOException {
    engine.close();
  }
}
