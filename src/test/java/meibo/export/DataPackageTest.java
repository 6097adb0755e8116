package meibo.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DataPackageTest {

  @Test
  void theWholeDirectoryIsATableForEachTypeWithItsDescriptionAndTerms() throws IOException {
    Map<String, String> files = files(Map.of());
    assertThat(files)
        .containsOnlyKeys(
            "organizations.csv",
            "case-studies.csv",
            "facilities.csv",
            "services.csv",
            "datapackage.json",
            "LICENSE.txt");
    assertThat(files.get("organizations.csv")).startsWith("id,category,").contains("=1+1");
    assertThat(files.get("LICENSE.txt")).contains("表示 4.0", "Attribution 4.0", "出典：登記");
  }

  @Test
  void theDescriptionNamesTheColumnsAsTheyStandInTheTables() throws IOException {
    Map<String, String> files = files(Map.of());
    JsonNode description = JsonMapper.shared().readTree(files.get("datapackage.json"));
    assertThat(description.at("/licenses/0/name").asString()).isEqualTo("CC-BY-4.0");
    for (JsonNode resource : description.get("resources")) {
      List<String> fields =
          StreamSupport.stream(resource.at("/schema/fields").spliterator(), false)
              .map(f -> f.get("name").asString())
              .toList();
      assertThat(files.get(resource.get("path").asString()))
          .startsWith(String.join(",", fields) + "\r\n");
    }
  }

  @Test
  void oneTypeCanBeAskedFor() throws IOException {
    assertThat(files(Map.of("type", List.of("organization"))))
        .containsOnlyKeys("organizations.csv", "datapackage.json", "LICENSE.txt");
  }

  private static Map<String, String> files(Map<String, List<String>> parameters)
      throws IOException {
    byte[] zip = TinyExports.write(ExportFormat.DATAPACKAGE, TinyExports.ORGANIZATIONS, parameters);
    Map<String, String> files = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
        files.put(e.getName(), new String(in.readAllBytes(), UTF_8));
      }
    }
    return files;
  }
}
