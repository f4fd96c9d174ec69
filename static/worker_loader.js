// Starts the worker: spawn_with_loader("./worker_loader.js"). gloo's own way of starting it, and trunk's loader, call
// wasm_bindgen in a form that warns in the console. What follows the question mark of the address is passed on, so that a
// page can ask for the worker that was built with it rather than one that the browser still holds from before.
importScripts(`./worker.js${self.location.search}`);
wasm_bindgen({ module_or_path: `./worker_bg.wasm${self.location.search}` });
