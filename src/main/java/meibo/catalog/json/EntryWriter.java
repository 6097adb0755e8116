package meibo.catalog.json;

import java.io.ByteArrayOutputStream;
import meibo.catalog.CaseStudy;
import meibo.catalog.Entry;
import meibo.catalog.Facility;
import meibo.catalog.Organization;
import meibo.catalog.SupportService;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes entries as canonical JSON: UTF-8 without escapes that need not be, no blanks, keys in the
 * order of the record, and no key for what is not known. Equal entries give equal bytes.
 */
public final class EntryWriter {

  private static final JsonFactory JSON = new JsonFactory();

  private EntryWriter() {}

  /** The JSON object of the entry, without a line end. */
  public static byte[] write(Entry entry) {
    return switch (entry) {
      case Organization organization -> write(organization, EntryShapes::organization);
      case CaseStudy caseStudy -> write(caseStudy, EntryShapes::caseStudy);
      case Facility facility -> write(facility, EntryShapes::facility);
      case SupportService service -> write(service, EntryShapes::service);
    };
  }

  static <T> byte[] write(T record, Shape<T> shape) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    try (JsonGenerator out =
        JSON.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
      ObjectWriter.write(record, shape, out);
    }
    return bytes.toByteArray();
  }
}
