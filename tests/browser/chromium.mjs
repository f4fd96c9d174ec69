// What the tests and the benchmark of the page have in common: the browser, and what they look at.
import path from 'node:path';

export const ROOT = path.join(import.meta.dirname, '../..');
export const DIST = path.join(ROOT, 'dist');

/** How our Chromium is started: the benchmark starts it the same way. */
export const LAUNCH = {
  executablePath: path.join(ROOT, '.tools/bin/chromium'), // scripts/setup/browser.sh puts it there
  args: [
    '--no-sandbox', // it loads nothing but our own page; in a container, or as root, it could not start otherwise
    '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run',
  ],
};

/** What there is once the app runs and a reader can read. */
export const READABLE = 'main[data-screen]';

/** Counts from now on; call the result for [{ name, bytes }], one a request, bytes as sent: compressed, with headers. */
export function transferred(page) {
  const finished = [];
  page.on('requestfinished', (request) => finished.push(request));
  const web = (request) => /^https?:/.test(request.url());
  return () => Promise.all(finished.filter(web).map(async (request) => {
    const { responseBodySize, responseHeadersSize } = await request.sizes();
    return { name: new URL(request.url()).pathname, bytes: responseBodySize + responseHeadersSize };
  }));
}
