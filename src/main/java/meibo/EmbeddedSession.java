package meibo;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import meibo.catalog.DirectoryInfo;
import meibo.catalog.EntryType;
import meibo.catalog.Vocabulary;
import meibo.engine.lucene.LuceneEngine;
import meibo.search.CatalogSearch;
import meibo.table.Columns;
import meibo.web.PageErrors;
import meibo.web.PageGroup;
import meibo.web.Routes;
import meibo.web.Site;

/** A directory in the embedded engine, open for questions; follows new commits. */
final class EmbeddedSession implements Session {

  private final LuceneEngine engine;
  private final Caretaker caretaker;
  private final LiveCatalog catalog;
  private final Map<Site, PageGroup> groups = new ConcurrentHashMap<>();

  EmbeddedSession(LuceneEngine engine, Caretaker caretaker) {
    this.engine = engine;
    this.caretaker = caretaker;
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
  public DirectoryInfo directory() {
    return catalog.directory();
  }

  @Override
  public List<Routes> pages(Site site) {
    return List.of(pageGroup(site));
  }

  @Override
  public PageErrors pageErrors(Site site) {
    return pageGroup(site);
  }

  /** One group is both: it shows problems in the same frame as pages. */
  private PageGroup pageGroup(Site site) {
    return groups.computeIfAbsent(
        site,
        s -> new PageGroup(s, catalog::directory, catalog::outline, EmbeddedSession::columns));
  }

  private static int columns(Optional<EntryType> type) {
    return Columns.of(type).size();
  }

  @Override
  public void close() throws IOException {
    caretaker.close();
    engine.close();
  }
}
