package meibo;

import java.nio.file.*;
import java.util.*;
import meibo.catalog.*;
import meibo.engine.lucene.*;
import meibo.evaluation.*;
import meibo.load.*;
import meibo.search.*;

/** Scratch. */
final class Trial {
  public static void main(String... a) throws Exception {
    Path data = Path.of(a[0]), index = Path.of(a[1]);
    long t = System.nanoTime();
    System.out.println(
        new Archive(data, index).sync() + " " + (System.nanoTime() - t) / 1000000 + " ms");
    Companions c = CatalogReader.open(new DataFiles(data)).companions();
    try (LuceneEngine engine = LuceneEngine.open(index)) {
      EngineSearch s =
          new EngineSearch(
              engine, Archive.language(c), c.vocabulary(), c.thesaurus(), c.facilities());
      if (a.length > 3) {
        for (int i = 3; i < a.length; i++) {
          if (a[i].startsWith("?")) {
            System.out.println(s.suggest(a[i].substring(1), 10, Language.JA));
            continue;
          }
          s.explain(a[i]).stream()
              .limit(System.getenv("EX") == null ? 1 : 9)
              .forEach(System.out::println);
          SearchResults r = s.search(SearchQuery.of(a[i], Language.JA));
          System.out.println(a[i] + " " + r.how() + " " + r.total() + " " + r.didYouMean());
          for (Hit h : r.hits().stream().limit(8).toList())
            System.out.println(
                "   "
                    + h.score()
                    + " "
                    + h.entry().id()
                    + " "
                    + h.entry().name().in(Language.JA)
                    + " "
                    + h.why()
                    + " "
                    + h.highlights());
          for (Hit h : r.near())
            System.out.println(
                "   near "
                    + h.score()
                    + " "
                    + h.entry().id()
                    + " "
                    + h.entry().name().in(Language.JA));
        }
        return;
      }
      List<JudgedQuery> qs = JudgedQueries.read(Path.of(a[2]));
      Evaluation.of(s, qs);
      Evaluation e = Evaluation.of(s, qs);
      List<Evaluation.Row> rows = new ArrayList<>(e.rows());
      rows.add(e.macro("known-item"));
      rows.add(e.macro("topic"));
      rows.add(e.overall());
      for (Evaluation.Row r : rows)
        System.out.printf(
            "%-40s %5d %.3f %.3f %.3f %.3f%n",
            r.name(), r.queries(), r.success1(), r.success10(), r.mrr(), r.ndcg10());
      System.out.println(e.negatives() + " median us " + e.medianMicros());
      for (var j : e.judged())
        if (!j.query().relevant().isEmpty()
            && j.query().kind().equals("known-item")
            && j.success(1) < 1)
          System.out.println(
              "MISS "
                  + j.query().id()
                  + " "
                  + j.query().queryClass()
                  + " "
                  + j.query().query()
                  + " want "
                  + j.query().relevant()
                  + " got "
                  + j.ranking().stream().limit(4).toList()
                  + " of "
                  + j.total());
      for (var j : e.judged())
        if (j.query().relevant().isEmpty() && j.total() > 0)
          System.out.println(
              "NEG "
                  + j.query().query()
                  + " "
                  + j.total()
                  + " "
                  + j.ranking().stream().limit(4).toList());
    }
  }
}
