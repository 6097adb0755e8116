package meibo.web.page;

import java.util.List;

/** An organization at a glance, for a small frame inside a reconciliation client. */
public record PreviewPage(RecordPage record) implements Page {

  /** Facts that fit in the frame. */
  private static final int FACTS = 5;

  @Override
  public Frame frame() {
    return record.frame().notIndexed();
  }

  public List<RecordPage.Fact> facts() {
    return record.facts().subList(0, Math.min(FACTS, record.facts().size()));
  }
}
