package tongxin.deploy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.gaul.s3proxy.AuthenticationType;
import org.gaul.s3proxy.S3Proxy;
import org.jclouds.ContextBuilder;
import org.jclouds.blobstore.BlobStore;
import org.jclouds.blobstore.BlobStoreContext;
import org.jclouds.blobstore.TransientApiMetadata;
import org.jclouds.blobstore.domain.Blob;
import org.jclouds.blobstore.domain.StorageMetadata;
import org.jclouds.blobstore.options.ListContainerOptions;
import org.jclouds.blobstore.options.PutOptions;
import org.jclouds.blobstore.util.ForwardingBlobStore;
import org.jclouds.http.HttpCommand;
import org.jclouds.http.HttpRequest;
import org.jclouds.http.HttpResponse;
import org.jclouds.http.HttpResponseException;
import org.jspecify.annotations.Nullable;

/** S3Proxy with a bucket in memory; it checks signatures. */
public final class BucketServer {
  public static final String BUCKET = "news";
  private static final HttpRequest REQUEST =
      HttpRequest.builder().method("PUT").endpoint("http://localhost/").build();

  private final BlobStoreContext context;
  private final S3Proxy proxy;
  private final AtomicInteger room = new AtomicInteger(Integer.MAX_VALUE);

  public BucketServer() throws Exception {
    this(null);
  }

  /** A server that takes the first part of the host's name for the bucket. */
  BucketServer(@Nullable String virtualHost) throws Exception {
    context =
        ContextBuilder.newBuilder(new TransientApiMetadata())
            .credentials("id", "secret")
            .buildView(BlobStoreContext.class);
    context.getBlobStore().createContainerInLocation(null, BUCKET);
    S3Proxy.Builder builder =
        S3Proxy.builder()
            .blobStore(new Limited(context.getBlobStore()))
            .endpoint(URI.create("http://127.0.0.1:0"))
            .awsAuthentication(AuthenticationType.AWS_V4, "access", "very-secret");
    if (virtualHost != null) {
      builder.virtualHost(virtualHost);
    }
    proxy = builder.build();
    proxy.start();
  }

  /** Lets it take so many more objects; the others are refused as by a server with a full disk. */
  void room(int objects) {
    room.set(objects);
  }

  private final class Limited extends ForwardingBlobStore {
    Limited(BlobStore blobs) {
      super(blobs);
    }

    @Override
    public String putBlob(String container, Blob blob) {
      return putBlob(container, blob, PutOptions.NONE);
    }

    @Override
    public String putBlob(String container, Blob blob, PutOptions options) {
      if (room.getAndDecrement() <= 0) {
        HttpResponse full = HttpResponse.builder().statusCode(507).message("full").build();
        throw new HttpResponseException(new HttpCommand(REQUEST), full);
      }
      return super.putBlob(container, blob, options);
    }
  }

  public BlobStore blobs() {
    return context.getBlobStore();
  }

  int port() {
    return proxy.getPort();
  }

  public URI endpoint() {
    return URI.create("http://127.0.0.1:" + proxy.getPort() + "/");
  }

  /** All objects below a prefix, but Tongxin's own. */
  public SortedMap<String, String> files(String prefix) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    for (StorageMetadata object :
        blobs().list(BUCKET, ListContainerOptions.Builder.recursive().maxResults(5000))) {
      String name = object.getName();
      if (name.startsWith(prefix) && !name.startsWith(prefix + ".tongxin")) {
        byte[] content = blobs().getBlob(BUCKET, name).getPayload().openStream().readAllBytes();
        files.put(name.substring(prefix.length()), new String(content, StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  public void close() throws Exception {
    proxy.stop();
    context.close();
  }
}
