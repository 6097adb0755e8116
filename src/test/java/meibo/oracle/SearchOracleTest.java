package meibo.oracle;

import meibo.LiveDirectory;

/** The embedded engine answers as the records say. */
class SearchOracleTest extends SearchContract {

  @Override
  protected LiveDirectory engine(LiveDirectory directory) {
    return directory;
  }

  @Override
  protected int searches() {
    return 120;
  }
}
