package meibo.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import meibo.catalog.EntryKey;
import meibo.index.IndexField;
import meibo.search.SyncReport;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/** One pass over the directory beside the index as it was: what is new, changed, gone. */
final class SyncPass {

  enum Verdict {
    ADDED,
    CHANGED,
    UNCHANGED
  }

  private final Optional<DirectoryReader> before;
  private final FixedBitSet seen;
  private int added;
  private int changed;
  private int unchanged;

  private SyncPass(Optional<DirectoryReader> before) {
    this.before = before;
    this.seen = new FixedBitSet(before.map(DirectoryReader::maxDoc).orElse(0));
  }

  static SyncPass over(DirectoryReader before) {
    return new SyncPass(Optional.of(before));
  }

  static SyncPass overNothing() {
    return new SyncPass(Optional.empty());
  }

  Verdict see(EntryKey key, String fingerprint) {
    try {
      return count(verdict(key, fingerprint));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Verdict verdict(EntryKey key, String fingerprint) throws IOException {
    if (before.isPresent()) {
      for (LeafReaderContext leaf : before.get().leaves()) {
        PostingsEnum postings =
            leaf.reader().postings(new Term(IndexField.KEY.id(), key.toString()));
        int doc = postings == null ? DocIdSetIterator.NO_MORE_DOCS : live(leaf, postings);
        if (doc != DocIdSetIterator.NO_MORE_DOCS) {
          seen.set(leaf.docBase + doc);
          return fingerprint(leaf, doc).equals(fingerprint) ? Verdict.UNCHANGED : Verdict.CHANGED;
        }
      }
    }
    return Verdict.ADDED;
  }

  /** Keys of the index that the directory no longer has. */
  List<String> unseen() throws IOException {
    List<String> gone = new ArrayList<>();
    if (before.isPresent()) {
      Bits live = org.apache.lucene.index.MultiBits.getLiveDocs(before.get());
      for (int doc = 0; doc < before.get().maxDoc(); doc++) {
        if (!seen.get(doc) && (live == null || live.get(doc))) {
          gone.add(before.get().storedFields().document(doc).get(IndexField.KEY.id()));
        }
      }
    }
    return gone;
  }

  SyncReport report(boolean rebuilt) throws IOException {
    return new SyncReport(added, changed, unseen().size(), unchanged, rebuilt);
  }

  private Verdict count(Verdict verdict) {
    switch (verdict) {
      case ADDED -> added++;
      case CHANGED -> changed++;
      case UNCHANGED -> unchanged++;
    }
    return verdict;
  }

  private static int live(LeafReaderContext leaf, PostingsEnum postings) throws IOException {
    Bits live = leaf.reader().getLiveDocs();
    int doc = postings.nextDoc();
    while (doc != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(doc)) {
      doc = postings.nextDoc();
    }
    return doc;
  }

  private static String fingerprint(LeafReaderContext leaf, int doc) throws IOException {
    BinaryDocValues values = DocValues.getBinary(leaf.reader(), IndexField.FINGERPRINT.id());
    return values.advanceExact(doc) ? values.binaryValue().utf8ToString() : "";
  }
}
