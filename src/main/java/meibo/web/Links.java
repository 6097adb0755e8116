package meibo.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;

/** A Link header (RFC 8288) in the making. */
public final class Links {

  private final List<String> links = new ArrayList<>();

  /** A link to an address with its relation. */
  public Links add(String relation, String url) {
    links.add("<" + url + ">; rel=\"" + relation + "\"");
    return this;
  }

  /** A link to the same thing in another shape. */
  public Links alternate(String url, String mediaType) {
    links.add("<" + url + ">; rel=\"alternate\"; type=\"" + mediaType + "\"");
    return this;
  }

  public void writeTo(Context ctx) {
    if (!links.isEmpty()) {
      ctx.header("Link", String.join(", ", links));
    }
  }
}
