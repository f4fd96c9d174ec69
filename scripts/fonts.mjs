// Cuts the fonts that npm installed to the letters static/css/fonts.css asks for, and puts them with their licences
// into the folder given (static/fonts). Weights stay variable from 400 to 700: one file, as small as two fixed weights.
// Usage: node scripts/fonts.mjs FOLDER
import fs from 'node:fs';
import path from 'node:path';
import subset from 'subset-font';

const ROOT = path.join(import.meta.dirname, '..');
const CSS = path.join(ROOT, 'static/css/fonts.css');
const LITERATA = '@fontsource-variable/literata';
const NASKH = '@fontsource-variable/noto-naskh-arabic';
// our file -> npm package and the file in it
const SOURCES = {
  'naskh.woff2': [NASKH, 'noto-naskh-arabic-arabic-wght-normal.woff2'],
  'naskh-more.woff2': [NASKH, 'noto-naskh-arabic-arabic-wght-normal.woff2'],
  'literata.woff2': [LITERATA, 'literata-latin-wght-normal.woff2'],
  'literata-more.woff2': [LITERATA, 'literata-latin-ext-wght-normal.woff2'],
  'literata-italic.woff2': [LITERATA, 'literata-latin-wght-italic.woff2'],
};

/** `U+20, U+621-63A` -> the text that holds each of these characters once. */
function characters(unicodeRange) {
  const text = [];
  for (const part of unicodeRange.split(',')) {
    const [, first, last = first] = part.trim().match(/^U\+([0-9A-F]+)(?:-([0-9A-F]+))?$/i)
      ?? fail(`${CSS}: cannot read the range "${part.trim()}"`);
    for (let c = parseInt(first, 16); c <= parseInt(last, 16); c++) text.push(String.fromCodePoint(c));
  }
  return text.join('');
}

function fail(message) {
  console.error(`error: ${message}`);
  process.exit(1);
}

const target = process.argv[2] ?? fail('usage: node scripts/fonts.mjs FOLDER');
const staged = `${target}.new`; // whole or not at all
fs.rmSync(staged, { recursive: true, force: true });
fs.mkdirSync(staged, { recursive: true });

const css = fs.readFileSync(CSS, 'utf8').replace(/\/\*.*?\*\//gs, '');
const sizes = [];
for (const [, face] of css.matchAll(/@font-face\s*{(.*?)}/gs)) {
  const file = face.match(/url\("fonts\/(.*?)"\)/)[1];
  const [name, source] = SOURCES[file] ?? fail(`${CSS} asks for ${file}, which scripts/fonts.mjs does not know`);
  const whole = fs.readFileSync(path.join(ROOT, 'node_modules', name, 'files', source));
  const cut = await subset(whole, characters(face.match(/unicode-range:(.*?);/s)[1]), {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700 } },
    // Arabic letters join through substitutions; Latin ones need none of their small capitals and alternates
    noLayoutClosure: name === LITERATA,
  });
  fs.writeFileSync(path.join(staged, file), cut);
  sizes.push(`${file} ${(cut.length / 1000).toFixed(0)} kB`);
}
for (const name of [NASKH, LITERATA]) {
  fs.copyFileSync(path.join(ROOT, 'node_modules', name, 'LICENSE'), path.join(staged, `LICENSE-${path.basename(name)}.txt`));
}
fs.rmSync(target, { recursive: true, force: true });
fs.renameSync(staged, target);
console.error(`  ${sizes.join(', ')}`);
