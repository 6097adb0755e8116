package meibo.search;

/**
 * What a sync did.
 *
 * @param rebuilt true where the language version had changed, so that all was built anew
 */
public record SyncReport(int added, int changed, int removed, int unchanged, boolean rebuilt) {

  public boolean wroteNothing() {
    return added + changed + removed == 0 && !rebuilt;
  }
}
