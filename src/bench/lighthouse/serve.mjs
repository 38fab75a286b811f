// serve.mjs FOLDER PORT: a static server as hosts are set up: gzip for text, long caching of files whose name changes with their content.
// `/.sent` tells the bytes that were sent of each path.
import { createServer } from 'node:http';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const [folder, port] = process.argv.slice(2);
const types = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.webp': 'image/webp', '.jpg': 'image/jpeg',
  '.png': 'image/png', '.ico': 'image/vnd.microsoft.icon', '.xml': 'application/xml', '.json': 'application/json', '.txt': 'text/plain', '.webmanifest': 'application/manifest+json' };
const sent = {};
createServer(async (request, response) => {
  if (request.url === '/.sent') {
    response.end(JSON.stringify(sent));
    return;
  }
  let file = join(folder, normalize(decodeURIComponent(new URL(request.url, 'http://x').pathname)));
  let status = 200;
  try {
    if ((await stat(file)).isDirectory()) file = join(file, 'index.html');
    await stat(file);
  } catch {
    file = join(folder, '404.html');
    status = 404;
  }
  const type = types[extname(file)] || 'application/octet-stream';
  let body = await readFile(file);
  const headers = { 'Content-Type': type, 'Cache-Control': /\.[0-9a-f]{10}\.|photos\/[0-9a-f]{16}|-[0-9a-f]{8}\./.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache' };
  if (/text|javascript|json|xml|svg/.test(type)) {
    body = gzipSync(body);
    headers['Content-Encoding'] = 'gzip';
  }
  sent[request.url] = (sent[request.url] || 0) + body.length;
  headers['Content-Length'] = body.length;
  response.writeHead(status, headers).end(body);
}).listen(Number(port));
