/** Buckets that speak the protocol of S3: AWS, MinIO, Aliyun OSS, Tencent COS, Cloudflare R2. */
@NullMarked
package tongxin.deploy.s3;

import org.jspecify.annotations.NullMarked;
