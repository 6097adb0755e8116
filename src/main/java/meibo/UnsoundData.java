package meibo;

import java.io.IOException;
import meibo.load.Checked;

/** The data files have problems, so nothing is published. */
final class UnsoundData extends IOException {

  private static final long serialVersionUID = 1;

  private final transient Checked.Unsound found;

  UnsoundData(Checked.Unsound found) {
    super(found.count() + " problems in the data; nothing was published");
    this.found = found;
  }

  Checked.Unsound found() {
    return found;
  }
}
