package meibo.bench;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import meibo.text.Folding;
import meibo.text.LegalName;
import meibo.text.Morphology;
import meibo.text.NameAnalysis;
import meibo.text.NameForms;
import meibo.text.Readings;
import meibo.text.Sound;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The inner parts of a search: what the language takes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class InnerBenchmarks {

  @Param({"株式会社青葉メディカル", "ﾃｸﾉﾛｼﾞｰ齋藤製藥(株)", "Otani Precision Co., Ltd."})
  public String name = "";

  private final NameAnalysis names = new NameAnalysis(Morphology.standard());

  @Benchmark
  public String folding() {
    return Folding.text(name);
  }

  @Benchmark
  public LegalName legalForm() {
    return LegalName.parse(Folding.text(name));
  }

  @Benchmark
  public Optional<String> sound() {
    return Sound.of("テクノロジー");
  }

  @Benchmark
  public List<String> readings() {
    return Readings.of(LegalName.parse(Folding.text(name)).core()).candidates(6);
  }

  @Benchmark
  public NameForms allForms() {
    return names.forms(name, Optional.empty());
  }
}
