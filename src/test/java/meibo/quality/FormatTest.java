package meibo.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormatTest {

  @Test
  void everySourceIsFormatted() throws Exception {
    List<Path> sources = Format.sources();
    List<Path> unformatted = new ArrayList<>();
    for (Path source : sources) {
      String now = Files.readString(source);
      if (!Format.formatted(now).equals(now)) {
        unformatted.add(source);
      }
    }
    assertThat(sources).isNotEmpty();
    assertThat(unformatted).as("mend with: mvn test-compile exec:exec@format").isEmpty();
  }
}
