package meibo.bench;

/**
 * What an index took; seconds on the clock and of the processor.
 *
 * @param anonymousMb the most memory at a time that was no file's; 0 where not measured
 * @param commit which program made it
 */
public record Indexed(
    String name, double seconds, double cpu, double anonymousMb, double indexMb, String commit) {

  static final String HEAD =
      """
      | index | seconds | organizations/s | CPU s | anonymous MB | index MB | commit |
      | --- | --- | --- | --- | --- | --- | --- |
      """;

  String line(int organizations) {
    return "| %s | %.1f | %.0f | %.1f | %.0f | %.1f | %s |%n"
        .formatted(name, seconds, organizations / seconds, cpu, anonymousMb, indexMb, commit);
  }
}
