package meibo.engine.opensearch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManager;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.ClientTlsStrategyBuilder;
import org.apache.hc.client5.http.ssl.DefaultHostnameVerifier;
import org.apache.hc.client5.http.ssl.HostnameVerificationPolicy;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.http.nio.ssl.TlsStrategy;
import org.apache.hc.core5.ssl.SSLContextBuilder;
import org.apache.hc.core5.ssl.SSLContexts;
import org.apache.hc.core5.util.Timeout;
import org.opensearch.client.json.jackson3.JacksonJsonpMapper;
import org.opensearch.client.transport.OpenSearchTransport;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5TransportBuilder;

/** The connections to a cluster: time-outs, encryption, credentials. */
final class Transport {

  /** A node on the same network takes a connection in milliseconds, or not at all. */
  private static final Duration CONNECT = Duration.ofSeconds(2);

  /** More than searches that a server lets in at a time. */
  private static final int CONNECTIONS = 128;

  private Transport() {}

  static OpenSearchTransport to(ClusterSettings settings) throws IOException {
    PoolingAsyncClientConnectionManager connections = connections(settings);
    return ApacheHttpClient5TransportBuilder.builder(hosts(settings))
        .setMapper(new JacksonJsonpMapper())
        .setDefaultHeaders(headers(settings))
        .setRequestConfigCallback(
            request ->
                request
                    .setResponseTimeout(settings.timeout().toMillis(), TimeUnit.MILLISECONDS)
                    .setConnectionRequestTimeout(
                        settings.timeout().toMillis(), TimeUnit.MILLISECONDS))
        .setHttpClientConfigCallback(http -> http.setConnectionManager(connections))
        .build();
  }

  private static HttpHost[] hosts(ClusterSettings settings) {
    return settings.urls().stream().map(HttpHost::create).toArray(HttpHost[]::new);
  }

  private static Header[] headers(ClusterSettings settings) {
    return settings.credentials().stream()
        .map(c -> new BasicHeader("Authorization", c.header(), true))
        .toArray(Header[]::new);
  }

  private static PoolingAsyncClientConnectionManager connections(ClusterSettings settings)
      throws IOException {
    PoolingAsyncClientConnectionManagerBuilder builder =
        PoolingAsyncClientConnectionManagerBuilder.create()
            .setMaxConnPerRoute(CONNECTIONS)
            .setMaxConnTotal(CONNECTIONS * settings.urls().size())
            .setDefaultConnectionConfig(
                ConnectionConfig.custom().setConnectTimeout(Timeout.of(CONNECT)).build());
    return builder.setTlsStrategy(encryption(settings)).build();
  }

  /** The client's own default looks at who signed a certificate, but not at whose it is. */
  private static TlsStrategy encryption(ClusterSettings settings) throws IOException {
    return ClientTlsStrategyBuilder.create()
        .setSslContext(trusting(settings.authorities()).orElseGet(SSLContexts::createSystemDefault))
        .setHostVerificationPolicy(HostnameVerificationPolicy.BOTH)
        .setHostnameVerifier(new DefaultHostnameVerifier())
        .buildAsync();
  }

  private static Optional<SSLContext> trusting(Optional<Path> authorities) throws IOException {
    if (authorities.isEmpty()) {
      return Optional.empty();
    }
    Path file = authorities.get();
    try (InputStream pem = Files.newInputStream(file)) {
      KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
      trusted.load(null, null);
      int number = 0;
      for (Certificate c : CertificateFactory.getInstance("X.509").generateCertificates(pem)) {
        trusted.setCertificateEntry("authority-" + number, c);
        number++;
      }
      return Optional.of(SSLContextBuilder.create().loadTrustMaterial(trusted, null).build());
    } catch (GeneralSecurityException e) {
      throw new IOException(
          file + ": expected certificates in PEM, found none: " + e.getMessage(), e);
    }
  }
}
