// Prints how many milliseconds of processor time it takes to load an extension's bundle, in this thread
// alone: what else the machine does is not in it. The editor's API is replaced by something that is
// anything. Run by bench/activation.mjs, with the editor's own Node: node loading.cjs BUNDLE
const Module = require('node:module');
const process = require('node:process');

const anything = new Proxy(function anything() {}, {
  get: (_, key) => (key === 'prototype' ? {} : key === Symbol.toPrimitive ? () => '' : anything),
  apply: () => anything,
  construct: () => anything,
});
const load = Module._load;
Module._load = (request, ...rest) => (request === 'vscode' ? anything : load(request, ...rest));
// The extension host has these already.
for (const name of Module.builtinModules.filter((name) => !name.startsWith('_'))) {
  if (/^(?:fs|path|os|url|util|crypto|worker_threads|child_process|stream|events|net)\b/.test(name))
    require(name);
}

const before = process.threadCpuUsage();
require(process.argv[2]);
const { user, system } = process.threadCpuUsage(before);
console.log((user + system) / 1000);
