package meibo.engine.lucene.window;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/** A query in the few ways in which queries are combined here, for all segments. */
public sealed interface Branch {

  /** The query in one segment; empty where nothing there can match. */
  Optional<Part> in(LeafReaderContext segment) throws IOException;

  /** A word, a phrase, a range: what Lucene does. */
  record Leaf(Weight weight) implements Branch {
    @Override
    public Optional<Part> in(LeafReaderContext segment) throws IOException {
      Scorer scorer = weight.scorer(segment);
      return scorer == null
          ? Optional.empty()
          : Optional.of(new LeafPart(scorer, segment.reader().maxDoc()));
    }
  }

  /** Each match of the inner one scores the same. */
  record Constant(float score, Branch inner) implements Branch {
    @Override
    public Optional<Part> in(LeafReaderContext segment) throws IOException {
      return inner.in(segment).map(part -> new ConstantPart(score, part));
    }
  }

  /** The best of the scores, and a share of the others. */
  record Best(float share, List<Branch> branches) implements Branch {
    public Best {
      branches = List.copyOf(branches);
    }

    @Override
    public Optional<Part> in(LeafReaderContext segment) throws IOException {
      List<Part> parts = Branch.in(segment, branches);
      return parts.isEmpty() ? Optional.empty() : Optional.of(new BestPart(share, parts));
    }
  }

  /** At least so many; scores add up. */
  record Some(int atLeast, List<Branch> branches) implements Branch {
    public Some {
      branches = List.copyOf(branches);
    }

    @Override
    public Optional<Part> in(LeafReaderContext segment) throws IOException {
      List<Part> parts = Branch.in(segment, branches);
      return parts.size() < atLeast ? Optional.empty() : Optional.of(new SomePart(atLeast, parts));
    }
  }

  /** Each of them and of the filters; scores of the former add up. */
  record All(List<Branch> branches, List<Branch> filters) implements Branch {
    public All {
      branches = List.copyOf(branches);
      filters = List.copyOf(filters);
    }

    @Override
    public Optional<Part> in(LeafReaderContext segment) throws IOException {
      List<Part> parts = Branch.in(segment, branches);
      List<Part> narrowing = Branch.in(segment, filters);
      return parts.size() < branches.size() || narrowing.size() < filters.size()
          ? Optional.empty()
          : Optional.of(new AllPart(parts, narrowing));
    }
  }

  /** The first without the second. */
  record Except(Branch branch, Branch unwanted) implements Branch {
    @Override
    public Optional<Part> in(LeafReaderContext segment) throws IOException {
      Optional<Part> part = branch.in(segment);
      Optional<Part> not = unwanted.in(segment);
      return part.map(p -> not.<Part>map(n -> new ExceptPart(p, n)).orElse(p));
    }
  }

  /** The first; where the second matches too, its score is added. */
  record Preferring(Branch branch, Branch bonus) implements Branch {
    @Override
    public Optional<Part> in(LeafReaderContext segment) throws IOException {
      Optional<Part> part = branch.in(segment);
      Optional<Part> more = bonus.in(segment);
      return part.map(p -> more.<Part>map(m -> new PreferringPart(p, m)).orElse(p));
    }
  }

  private static List<Part> in(LeafReaderContext segment, List<Branch> branches)
      throws IOException {
    List<Part> parts = new ArrayList<>();
    for (Branch branch : branches) {
      branch.in(segment).ifPresent(parts::add);
    }
    return parts;
  }
}
