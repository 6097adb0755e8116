package meibo;

import java.io.IOException;
import meibo.catalog.Vocabulary;
import meibo.engine.lucene.LuceneEngine;
import meibo.search.CatalogSearch;

/** A directory in the embedded engine, open for questions; follows new commits. */
final class EmbeddedSession implements Session {

  private final LuceneEngine engine;
  private final LiveCatalog catalog;

  EmbeddedSession(LuceneEngine engine) {
    this.engine = engine;
    this.catalog = new LiveCatalog(engine);
  }

  @Override
  public CatalogSearch search() {
    return catalog;
  }

  @Override
  public Vocabulary vocabulary() {
    return catalog.vocabulary();
  }

  @Override
  public void close() throws IOException {
    engine.close();
  }
}
