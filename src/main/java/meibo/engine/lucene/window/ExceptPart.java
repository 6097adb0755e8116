package meibo.engine.lucene.window;

import java.io.IOException;

/** What one part matches and another does not. */
final class ExceptPart extends Part {

  private final Part part;
  private final Part not;

  ExceptPart(Part part, Part not) {
    this.part = part;
    this.not = not;
  }

  @Override
  int next(int from) throws IOException {
    return part.next(from);
  }

  @Override
  float most() throws IOException {
    return part.most();
  }

  @Override
  long cost() {
    return part.cost();
  }

  @Override
  void find(Window window, Wanted wanted, Hits hits) throws IOException {
    part.find(window, wanted, hits);
    Wanted doubtful = window.buffers().wanted().take();
    Hits unwanted = window.buffers().hits().take();
    doubtful.setUnscored(wanted);
    doubtful.and(hits.docs());
    not.find(window, doubtful, unwanted);
    hits.docs().andNot(unwanted.docs());
    window.buffers().hits().give(unwanted);
    window.buffers().wanted().give(doubtful);
  }
}
