package meibo.web;

import io.javalin.config.RoutesConfig;

/**
 * A group of addresses that the server answers. A route for GET answers HEAD too; what is thrown
 * becomes an answer in {@link Errors}.
 */
public interface Routes {

  /**
   * Adds the routes.
   *
   * @param address for links, to be asked while answering
   */
  void addTo(RoutesConfig routes, PublicAddress address);
}
