// Takes off the built page what no reader needs; Trunk.toml runs it on the folder that trunk has made.
// - wasm-bindgen calls each of some 260 functions that the module imports by a long name with a random number in it, once in the module and once in its glue:
//   both get the same short name (7 kB of what is transferred, measured with gzip);
// - comments and indentation of the style sheets inside index.html go (1.4 kB), and the indentation of the glue.
// The worker is left alone: it is fetched when a reader brings articles, not before the page can be read.
// Usage: node scripts/tighten.mjs FOLDER
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';

const folder = process.argv[2] ?? process.env.TRUNK_STAGING_DIR;
assert.ok(folder, 'usage: node scripts/tighten.mjs FOLDER');

/** The number at a place, as WebAssembly writes numbers (LEB128), and the place behind it. */
function number(bytes, at) {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++];
    value += (byte & 127) * 2 ** shift;
    if (byte < 128) return [value, at];
  }
}

function leb(value) {
  const bytes = [];
  do {
    const rest = Math.floor(value / 128);
    bytes.push((value % 128) + (rest > 0 ? 128 : 0));
    value = rest;
  } while (value > 0);
  return bytes;
}

const IMPORTS = 2; // the number of the section that lists the imports
const FUNCTION = 0; // the one kind of import that wasm-bindgen's modules have

/** The module with `short(name)` in place of the name of each import. */
function renamed(bytes, short) {
  const parts = [bytes.subarray(0, 8)];
  for (let at = 8; at < bytes.length;) {
    const [length, start] = number(bytes, at + 1);
    if (bytes[at] !== IMPORTS) {
      parts.push(bytes.subarray(at, start + length));
    } else {
      let [count, place] = number(bytes, start);
      const section = [...leb(count)];
      const text = () => {
        const [size, from] = number(bytes, place);
        place = from + size;
        return bytes.toString('utf8', from, place);
      };
      while (count-- > 0) {
        const [module, name] = [text(), text()];
        assert.equal(bytes[place++], FUNCTION, `${module} ${name} is a function`);
        const [type, behind] = number(bytes, place);
        place = behind;
        for (const part of [module, short(name)].map((part) => Buffer.from(part))) section.push(...leb(part.length), ...part);
        section.push(FUNCTION, ...leb(type));
      }
      parts.push(Buffer.from([IMPORTS, ...leb(section.length), ...section]));
    }
    at = start + length;
  }
  return Buffer.concat(parts);
}

const files = fs.readdirSync(folder);
const glue = path.join(folder, files.find((name) => /^page-.*\.js$/.test(name)));
const module = glue.replace(/\.js$/, '_bg.wasm');
let script = fs.readFileSync(glue, 'utf8');
const names = new Map();
const short = (name) => {
  if (!names.has(name)) names.set(name, `_${names.size.toString(36)}`);
  return names.get(name);
};
const bytes = renamed(fs.readFileSync(module), short);
for (const [long, name] of names) {
  const before = script;
  script = script.replace(new RegExp(`^( *)${long}: function`, 'm'), `$1${name}: function`);
  assert.notEqual(script, before, `${glue} has ${long}`);
}
assert.ok(WebAssembly.validate(bytes), `${module} is still a module`);
fs.writeFileSync(module, bytes);
fs.writeFileSync(glue, script.replace(/^ +/gm, ''));

const page = path.join(folder, 'index.html');
const tight = fs.readFileSync(page, 'utf8').replace(/<style.*?<\/style>/gs, (style) => style.replace(/\/\*.*?\*\//gs, '').replace(/\n\s*/g, '\n'));
fs.writeFileSync(page, tight);
