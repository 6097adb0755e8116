package meibo.engine.opensearch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import meibo.search.SyncReport;

/** One pass over the directory beside what is published: what is new, changed, gone. */
final class Delta {

  /** What is published and has not been seen; its size is what a pass needs of memory. */
  private final Map<String, String> unseen = new HashMap<>();

  private final List<String> replaced = new ArrayList<>();
  private final Contents wanted = new Contents();
  private int added;
  private int unchanged;

  void published(String key, String fingerprint) {
    unseen.put(key, fingerprint);
  }

  /** Takes the next entry; true where its document has to be made. */
  boolean isNew(String key, String fingerprint) {
    wanted.add(key, fingerprint);
    String before = unseen.remove(key);
    if (fingerprint.equals(before)) {
      unchanged++;
      return false;
    }
    if (before == null) {
      added++;
    } else {
      replaced.add(key);
    }
    return true;
  }

  /** After the last entry: keys of published documents that are not to be kept. */
  List<String> outdated() {
    List<String> outdated = new ArrayList<>(replaced);
    outdated.addAll(unseen.keySet());
    return outdated;
  }

  Contents wanted() {
    return wanted;
  }

  SyncReport report(boolean rebuilt) {
    return new SyncReport(added, replaced.size(), unseen.size(), unchanged, rebuilt);
  }
}
