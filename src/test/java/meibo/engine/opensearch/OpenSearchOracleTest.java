package meibo.engine.opensearch;

import meibo.LiveDirectory;
import meibo.oracle.SearchContract;

/** OpenSearch answers as the records say, also in more than one shard. */
class OpenSearchOracleTest extends SearchContract {

  @Override
  protected LiveDirectory engine(LiveDirectory directory) {
    return directory.on(SharedNode.index(2));
  }

  /** A page of one hit each is a request of its own to OpenSearch. */
  @Override
  protected int searches() {
    return 40;
  }
}
