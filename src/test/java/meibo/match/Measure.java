package meibo.match;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import meibo.IndexedDirectory;
import meibo.Session;

/** Measures a labelled list by hand: data folder, index folder, list. */
final class Measure {

  private Measure() {}

  private static long cpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  public static void main(String... args) throws Exception {
    List<LabelledRow> rows = LabelledRow.read(Path.of(args[2]));
    try (Session session = IndexedDirectory.open(Path.of(args[0]), Path.of(args[1]))) {
      Matcher matcher = new Matcher(session.search());
      ListMeasures measures = ListMeasures.of(matcher, rows);
      measures.wrong().forEach(a -> System.out.println("WRONG " + a));
      measures.missed().forEach(a -> System.out.println("MISSED " + a));
      measures.byKind().forEach((kind, m) -> System.out.printf("%-28s %s%n", kind, m));
      System.out.println(measures);
      for (int i = 0; i < 3; i++) {
        long start = System.nanoTime();
        long cpu = cpu();
        ListMeasures.of(matcher, rows);
        System.out.printf(
            "%d rows in %d ms, %d ms of processor time%n",
            rows.size(), (System.nanoTime() - start) / 1_000_000, (cpu() - cpu) / 1_000_000);
      }
    }
  }
}
