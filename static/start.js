// Starts the app, whose file names (with the hash of their content) index.html gives after the question mark. A file of its
// own, so that the content security policy of index.html can refuse every script that is not a file of ours.
const names = new URL(import.meta.url).searchParams;
try {
  const { default: init } = await import(`./${names.get('js')}`);
  await init({ module_or_path: new URL(names.get('wasm'), import.meta.url) });
  document.documentElement.dataset.started = '';
} catch (error) {
  const message = document.getElementById('cannot-start');
  if (message) message.hidden = false;
  throw error;
}
