// Starts the app, whose file names (with the hash of their content) index.html gives after the question mark. A file of its
// own, so that the content security policy of index.html can refuse every script that is not a file of ours.
const names = new URL(import.meta.url).searchParams;
const LANGUAGES = ['ar', 'en', 'fr']; // of the interface; the first where the browser prefers none of them

// The hash is this build's name: what belongs to it is asked for as `FILE?v=NAME`, never what a browser holds from before.
const build = names.get('wasm');
document.documentElement.dataset.build = build;

// The texts of the one language that will be shown come while the program does. The program decides, by the same rule.
const wanted = [location.hash.split('/').at(-1), ...navigator.languages.map((tag) => tag.split('-')[0].toLowerCase())];
const language = wanted.find((tag) => LANGUAGES.includes(tag)) ?? LANGUAGES[0];
const texts = { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: `locales/${language}.ftl?v=${build}` };
document.head.append(Object.assign(document.createElement('link'), texts));

try {
  const { default: init } = await import(`./${names.get('js')}`);
  await init({ module_or_path: new URL(build, import.meta.url) });
} catch (error) {
  const message = document.getElementById('cannot-start');
  if (message) message.hidden = false;
  throw error;
}
