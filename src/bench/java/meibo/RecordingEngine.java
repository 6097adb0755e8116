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

/** Passes questions on and keeps them, with the answers. */
final class RecordingEngine implements SearchEngine {

  /** A question, which of its stages answered, and how many hits there are. */
  record Asked(Question question, int stage, int total) {

    /** False where no stage finds anything. */
    boolean isAnswered() {
      return stage < question.stages().size();
    }
  }

  /** Everything asked for one request. */
  record Asking(List<List<Match>> looks, List<Asked> questions) {
    Asking {
      looks = List.copyOf(looks);
      questions = List.copyOf(questions);
    }
  }

  private final SearchEngine engine;
  private final List<Asked> asked = new ArrayList<>();
  private final List<List<Match>> looks = new ArrayList<>();

  RecordingEngine(SearchEngine engine) {
    this.engine = engine;
  }

  /** What was asked since the last time. */
  Asking taken() {
    Asking taken = new Asking(looks, asked);
    asked.clear();
    looks.clear();
    return taken;
  }

  @Override
  public List<Boolean> mayHold(List<Match> matches) {
    looks.add(List.copyOf(matches));
    return engine.mayHold(matches);
  }

  @Override
  public Answer ask(Question question) {
    Answer answer = engine.ask(question);
    asked.add(new Asked(question, answer.stage(), answer.total()));
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
