// Serves a folder on 127.0.0.1 the way GitHub Pages does: gzip for text and wasm, byte for byte for the rest, relative
// paths below a base, a plain 404. `make serve`, the browser tests and the benchmark all use it.
//
//   node scripts/serve.mjs dist --port 8080 --base /sub/path/
//
//   import { serve } from './scripts/serve.mjs';
//   const server = await serve('dist', { base: '/sub/path/' });   // port 0: any free one
//   server.url; await server.close();
import fs from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { gzip } from 'node:zlib';

const HOST = '127.0.0.1'; // never reachable from outside
// extension -> [type, whether GitHub Pages compresses it]
const TYPES = {
  '.html': ['text/html; charset=utf-8', true],
  '.js': ['text/javascript; charset=utf-8', true],
  '.css': ['text/css; charset=utf-8', true],
  '.json': ['application/json; charset=utf-8', true],
  '.svg': ['image/svg+xml', true],
  '.ftl': ['text/plain; charset=utf-8', true],
  '.txt': ['text/plain; charset=utf-8', true],
  '.wasm': ['application/wasm', true],
  '.woff2': ['font/woff2', false],
  '.png': ['image/png', false],
};

/** Starts serving `folder` below `base`; resolves to { url, close } once it listens. */
export async function serve(folder, { port = 0, base = '/' } = {}) {
  const root = path.resolve(folder);
  const compressed = new Map(); // file -> { changed, body }: each file is compressed once

  async function answer(request, response) {
    const send = (status, headers, body) => {
      response.writeHead(status, { 'cache-control': 'no-cache', ...headers, 'content-length': Buffer.byteLength(body) });
      response.end(request.method === 'HEAD' ? undefined : body);
    };
    const plain = (status, text) => send(status, { 'content-type': 'text/plain; charset=utf-8' }, `${text}\n`);

    if (!['GET', 'HEAD'].includes(request.method)) return plain(405, 'GET and HEAD only');
    let asked;
    try {
      asked = decodeURIComponent(new URL(request.url, `http://${HOST}`).pathname);
    } catch {
      return plain(400, 'This address cannot be read.');
    }
    if (`${asked}/` === base) return send(301, { location: base }, '');
    if (!asked.startsWith(base)) return plain(404, `Nothing here; the page is at ${base}`);

    const relative = asked.slice(base.length);
    const file = path.join(root, relative.endsWith('/') || relative === '' ? `${relative}index.html` : relative);
    const changed = file.startsWith(root + path.sep) && (await fs.stat(file).catch(() => null));
    if (!changed || !changed.isFile()) return plain(404, `There is no ${asked}`);

    const [type, compress] = TYPES[path.extname(file)] ?? ['application/octet-stream', false];
    const body = await fs.readFile(file);
    if (!compress || !/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) return send(200, { 'content-type': type }, body);
    if (compressed.get(file)?.changed !== changed.mtimeMs) {
      compressed.set(file, { changed: changed.mtimeMs, body: await promisify(gzip)(body) });
    }
    send(200, { 'content-type': type, 'content-encoding': 'gzip', vary: 'accept-encoding' }, compressed.get(file).body);
  }

  const server = http.createServer((request, response) => {
    answer(request, response).catch((error) => response.destroy(error));
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, HOST, resolve));
  return {
    url: `http://${HOST}:${server.address().port}${base}`,
    close: () => new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    }),
  };
}

if (process.argv[1] === import.meta.filename) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { port: { type: 'string', default: '8080' }, base: { type: 'string', default: '/' } },
  });
  try {
    const { url } = await serve(positionals[0] ?? 'dist', { port: Number(values.port), base: values.base });
    console.log(`${url}   (Ctrl+C stops it)`);
  } catch (error) {
    const next = Number(values.port) + 1;
    console.error({
      EADDRINUSE: `error: port ${values.port} is taken. Stop what listens there, or choose another: make serve PORT=${next}`,
      EACCES: `error: port ${values.port} is not ours to open. Choose one above 1023: make serve PORT=8080`,
      ERR_SOCKET_BAD_PORT: `error: "${values.port}" is no port. Choose one from 1024 to 65535: make serve PORT=8080`,
    }[error.code] ?? `error: ${error.message}`);
    process.exit(1);
  }
}
