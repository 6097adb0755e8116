package meibo;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import meibo.catalog.DirectoryInfo;
import meibo.catalog.EntryType;
import meibo.catalog.Vocabulary;
import meibo.search.CatalogSearch;
import meibo.search.SearchEngine;
import meibo.table.Columns;
import meibo.web.PageErrors;
import meibo.web.PageGroup;
import meibo.web.Routes;
import meibo.web.Site;
import meibo.web.api.ApiPageRoutes;

/** A directory in an engine, open for questions; follows what is published. */
final class EngineSession implements Session {

  private final SearchEngine engine;
  private final Closeable care;
  private final LiveCatalog catalog;
  private final Map<Site, PageGroup> groups = new ConcurrentHashMap<>();

  EngineSession(IndexHome.Opened opened) {
    this.engine = opened.engine();
    this.care = opened.care();
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
    return List.of(pageGroup(site), new ApiPageRoutes(site, pageGroup(site)::pages));
  }

  @Override
  public PageErrors pageErrors(Site site) {
    return pageGroup(site);
  }

  /** One group is both: it shows problems in the same frame as pages. */
  private PageGroup pageGroup(Site site) {
    return groups.computeIfAbsent(
        site, s -> new PageGroup(s, catalog::directory, catalog::outline, EngineSession::columns));
  }

  private static int columns(Optional<EntryType> type) {
    return Columns.of(type).size();
  }

  @Override
  public void close() throws IOException {
    care.close();
    engine.close();
  }
}
