package meibo.load.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Looks over a workbook before anything in it is trusted. */
final class ExcelFile {

  /** What a part may unpack to, in bytes: a million rows of two kilobytes. */
  private static final long LARGEST_PART = 2L << 30;

  /** Texts that sheets share are held in memory. */
  private static final long LARGEST_SHARED = 128L << 20;

  /** How much smaller a zip file makes honest sheets, at most. */
  private static final long MOST_SQUEEZED = 200;

  /** Below this size nothing is a bomb. */
  private static final long HARMLESS = 16L << 20;

  private static final int MOST_PARTS = 10_000;
  private static final int BUFFER = 1 << 16;

  private final String name;
  private final Path file;

  ExcelFile(Path file) {
    this.name = "" + file.getFileName();
    this.file = file;
  }

  /**
   * Goes through all parts once.
   *
   * @throws UnreadableFile where it is no workbook, or one made to do harm
   */
  void check() throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.size() > MOST_PARTS) {
        throw new UnreadableFile(name, "at most " + MOST_PARTS + " parts", "" + zip.size());
      }
      if (zip.getEntry("xl/workbook.xml") == null) {
        throw new UnreadableFile(name, "an Excel workbook (.xlsx)", "another zip file");
      }
      Enumeration<? extends ZipEntry> parts = zip.entries();
      while (parts.hasMoreElements()) {
        ZipEntry part = parts.nextElement();
        try (InputStream in = zip.getInputStream(part)) {
          check(part, in);
        }
      }
    } catch (ZipException broken) {
      throw new UnreadableFile(name, "a whole Excel workbook (.xlsx)", "" + broken.getMessage());
    }
  }

  private void check(ZipEntry part, InputStream in) throws IOException {
    byte[] buffer = new byte[BUFFER];
    String before = "";
    long size = 0;
    int read = in.read(buffer);
    while (read >= 0) {
      size += read;
      refuseBomb(part, size);
      String text = before + new String(buffer, 0, read, StandardCharsets.ISO_8859_1);
      if (part.getName().endsWith(".xml") || part.getName().endsWith(".rels")) {
        refuse(part, text);
      }
      before = text.substring(Math.max(0, text.length() - 16));
      read = in.read(buffer);
    }
  }

  private void refuseBomb(ZipEntry part, long size) throws UnreadableFile {
    boolean isShared = part.getName().endsWith("sharedStrings.xml");
    boolean isBomb =
        size > LARGEST_PART
            || (isShared && size > LARGEST_SHARED)
            || (size > HARMLESS && size / Math.max(1, part.getCompressedSize()) > MOST_SQUEEZED);
    if (isBomb) {
      throw new UnreadableFile(
          name + ", " + part.getName(),
          "a sheet of a sane size",
          "a part that unpacks to far more");
    }
  }

  private void refuse(ZipEntry part, String text) throws UnreadableFile {
    if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
      throw new UnreadableFile(
          name + ", " + part.getName(), "XML without a document type", "a <!DOCTYPE> or <!ENTITY>");
    }
    if (text.contains("<mergeCell ")) {
      throw new UnreadableFile(
          name + ", " + part.getName(),
          "one value in one cell",
          "merged cells: unmerge them (Home > Merge & Center / ホーム > セル結合の解除)");
    }
  }
}
